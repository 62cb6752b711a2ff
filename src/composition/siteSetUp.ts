import { siteAdministration } from '../adapters/sharepoint/setUp/siteAdministration';
import { sharePoint } from '../adapters/sharepoint/sharePoint';
import type { SetUpStep } from '../application/ports/siteAdministration';
import { setUpSite } from '../application/setUpSite';

/** The site to set up. */
export interface Site {
  webUrl: string;
  tenantId: string;
}

/** The site's set-up as far as SharePoint goes; the accounts on contact cards need Graph (`setUp`). */
export const siteSetUp = (
  { webUrl, tenantId }: Site,
  secretariat: readonly string[],
  onStep: (step: SetUpStep) => void
): Promise<SetUpStep[]> =>
  setUpSite(siteAdministration(sharePoint({ webUrl }), tenantId), secretariat, onStep);
