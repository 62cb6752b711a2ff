import { spfi, type SPFI } from '@pnp/sp';
import { sending } from './sending';
import type { SharePointAccess } from './sharePointFetch';

/** The site by PnPjs, which each adapter extends by the parts of it that it needs. */
export const sharePoint = (access: SharePointAccess): SPFI => spfi(access.webUrl).using(sending(access));
