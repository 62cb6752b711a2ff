import type { GraphAccess } from '../adapters/graph/graphEndpoint';
import { listName, type ListAddress } from '../adapters/sharepoint/listAddress';
import type { SharePointAccess } from '../adapters/sharepoint/sharePointFetch';
import { keptOnDevice } from '../components/kept';
import { faqRightsSchema } from '../domain/faq/faqRights';
import type { FaqEditingServices } from './faqEditing';

export interface FaqEditorsAccess {
  access: SharePointAccess;
  /** The list of questions. */
  list: ListAddress;
  /** Login name of who asks. */
  person: string;
  /** Whether the page says that this person administers the site collection: then nothing needs to be asked. */
  isAdministrator: boolean;
  graph: GraphAccess;
  /** Address of the page that mails lead to. */
  pageUrl: string;
}

/** Who may edit the questions, and what editors work with: fetched when asked for, so that readers never load it. */
export function faqEditors({ access, list, person, isAdministrator, graph, pageUrl }: FaqEditorsAccess): {
  mayEdit(): Promise<boolean>;
  loadServices(): Promise<FaqEditingServices>;
} {
  const asker = { webUrl: access.webUrl, person };
  const kept = keptOnDevice(
    () => window.sessionStorage,
    `faq-rights-1:${listName(list)}`,
    asker,
    faqRightsSchema
  );
  let services: FaqEditingServices | undefined;
  return {
    async mayEdit() {
      const known = kept.read();
      if (isAdministrator || known) {
        return isAdministrator || known?.edit === true;
      }
      const { readFaqRights } = await import(
        /* webpackChunkName: 'faq-rights' */ '../adapters/sharepoint/faqRights'
      );
      const rights = await readFaqRights(access, list);
      kept.keep(rights);
      return rights.edit;
    },
    async loadServices() {
      const { faqEditing } = await import(/* webpackChunkName: 'faq-editing' */ './faqEditing');
      services = services ?? faqEditing(access, list, { person, graph, pageUrl });
      return services;
    }
  };
}
