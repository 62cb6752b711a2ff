import { listDesk } from '../adapters/sharepoint/listDesk';
import type { ListAddress } from '../adapters/sharepoint/listAddress';
import { readSecretariatMailbox } from '../adapters/sharepoint/secretariatMailbox';
import type { ListHelpSources } from '../components/help/ListHelp';

/** What the page says of the site and of who is there. */
export interface HelpAccess {
  webUrl: string;
  isGuest: boolean;
  /** The low half of the person's permissions on the site. */
  rights: number;
  /** Entra tenant id. */
  tenantId: string;
}

/** ManageWeb (SP.PermissionKind): the page offers set-up to who has it, and SharePoint refuses everybody else. */
const manageWeb = 0x40000000;

/** What help with a list knows and asks, with its real sources; fetched where there is nothing to show. */
export function listHelp(
  { webUrl, isGuest, rights, tenantId }: HelpAccess,
  list: ListAddress
): Omit<ListHelpSources, 'isChosen' | 'openPane'> {
  const isOwner = (rights & manageWeb) !== 0;
  return {
    isGuest,
    setUp: isOwner
      ? async (...args) => {
          const { siteSetUp } = await import(/* webpackChunkName: 'site-set-up' */ './siteSetUp');
          return siteSetUp({ webUrl, tenantId }, ...args);
        }
      : undefined,
    readDesk: () => listDesk({ webUrl }, list),
    readMailbox: () => readSecretariatMailbox({ webUrl })
  };
}
