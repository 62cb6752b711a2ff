import { faqDesk } from '../adapters/sharepoint/faqDesk';
import { sharePoint } from '../adapters/sharepoint/sharePoint';
import type { SharePointAccess } from '../adapters/sharepoint/sharePointFetch';
import type { FaqDesk } from '../application/ports/faqDesk';

/** What the editor's tools reach; fetched in a chunk of its own, by editors only. */
export interface FaqEditingServices {
  desk: FaqDesk;
}

export function faqEditing(access: SharePointAccess, list: string): FaqEditingServices {
  const sp = sharePoint(access);
  return { desk: faqDesk(sp, list) };
}
