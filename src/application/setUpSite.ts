import type { SetUpStep, SiteAdministration } from './ports/siteAdministration';

/**
 * Sets the site up, or brings it up to date: permission levels, the secretariat's group, lists with their columns, and
 * who may do what. Safe to run again at any time; a step that fails throws, and the next run goes on from there.
 *
 * @param secretariat - userPrincipalNames of the people to add to the secretariat's group.
 */
export async function setUpSite(
  site: SiteAdministration,
  secretariat: readonly string[],
  onStep: (step: SetUpStep) => void = () => undefined
): Promise<SetUpStep[]> {
  const steps: SetUpStep[] = [];
  const record = (done: SetUpStep[]): void => {
    steps.push(...done);
    done.forEach(onStep);
  };
  record(await site.ensurePermissionLevels());
  record(await site.ensureSecretariat(secretariat));
  for (const title of site.listTitles()) {
    record(await site.ensureList(title));
    record(await site.protectList(title));
  }
  return steps;
}
