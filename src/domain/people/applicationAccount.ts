import type { PersonKey } from './personKey';

/**
 * Whom SharePoint names as author of what an application writes that acts as itself, whichever it is. Only an administrator can let
 * one write on the site, so it is trusted as the secretariat is: that is how the worker has its authority.
 */
export const applicationAccount: PersonKey = 'app@sharepoint';
