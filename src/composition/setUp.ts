import { directory } from '../adapters/graph/directory';
import { graphClient } from '../adapters/graph/graphClient';
import type { GraphAccess } from '../adapters/graph/graphEndpoint';
import { contactAccounts } from '../adapters/sharepoint/setUp/contactAccounts';
import { sharePoint } from '../adapters/sharepoint/sharePoint';
import { findContactAccounts } from '../application/findContactAccounts';
import type { SetUpStep } from '../application/ports/siteAdministration';
import { siteSetUp, type Site } from './siteSetUp';

/** The site's set-up with its real sources; a web part fetches it when an owner presses the button. */
export async function setUp(
  { graph, ...site }: Site & { graph: GraphAccess },
  secretariat: readonly string[],
  onStep: (step: SetUpStep) => void
): Promise<SetUpStep[]> {
  return [
    ...(await siteSetUp(site, secretariat, onStep)),
    ...(await findContactAccounts(contactAccounts(sharePoint(site)), directory(graphClient(graph)), onStep))
  ];
}
