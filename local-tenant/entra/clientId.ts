import type { Caller } from '../tenant';

/** The public client that SPFx code runs as: "SharePoint Online Web Client Extensibility". */
export const SPFX_CLIENT_ID = '08e18876-6177-487e-b8b5-cf950c1e598c';

/** The application by which a request is made: that of the pages when a person has signed in. */
export const clientIdOf = (caller: Caller | undefined): string =>
  caller && !caller.person ? caller.application.clientId : SPFX_CLIENT_ID;
