import { faqDesk } from '../adapters/sharepoint/faqDesk';
import { listName, type ListAddress } from '../adapters/sharepoint/listAddress';
import { sharePoint } from '../adapters/sharepoint/sharePoint';
import type { SharePointAccess } from '../adapters/sharepoint/sharePointFetch';
import type { FaqDesk } from '../application/ports/faqDesk';
import type { SecretariatSignals } from '../application/ports/secretariatSignals';
import { faqSignalDesk, type FaqSignalDeskAccess } from './faqSignalDesk';

/** What the editor's tools reach; fetched in a chunk of its own, by editors only. */
export interface FaqEditingServices {
  desk: FaqDesk;
  signals: SecretariatSignals;
}

export function faqEditing(
  access: SharePointAccess,
  list: ListAddress,
  moderator: Pick<FaqSignalDeskAccess, 'person' | 'graph' | 'pageUrl'>
): FaqEditingServices {
  const sp = sharePoint(access);
  const desk = faqDesk(sp, list);
  return {
    desk,
    signals: faqSignalDesk({ webUrl: access.webUrl, list: listName(list), faq: desk, ...moderator })
  };
}
