import type { SPFI } from '@pnp/sp';
import { directory } from '../adapters/graph/directory';
import { graphClient } from '../adapters/graph/graphClient';
import type { GraphAccess } from '../adapters/graph/graphEndpoint';
import { contactAccounts } from '../adapters/sharepoint/setUp/contactAccounts';
import { siteAdministration } from '../adapters/sharepoint/setUp/siteAdministration';
import { findContactAccounts } from '../application/findContactAccounts';
import type { SetUpStep } from '../application/ports/siteAdministration';
import { setUpSite } from '../application/setUpSite';

/** The site's set-up with its real sources; the board fetches it when an owner presses the button. */
export async function setUp(
  { sp, graph, tenantId }: { sp: SPFI; graph: GraphAccess; tenantId: string },
  secretariat: readonly string[],
  onStep: (step: SetUpStep) => void
): Promise<SetUpStep[]> {
  return [
    ...(await setUpSite(siteAdministration(sp, tenantId), secretariat, onStep)),
    ...(await findContactAccounts(contactAccounts(sp), directory(graphClient(graph)), onStep))
  ];
}
