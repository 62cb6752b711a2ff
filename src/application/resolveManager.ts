import type { PersonKey } from '../domain/people/personKey';
import type { DirectoryPerson } from '../domain/routing/directoryPerson';
import { resolveRouting, routingWithoutDirectory } from '../domain/routing/resolveRouting';
import type { Routing } from '../domain/routing/routing';
import type { NetworkSettings } from '../domain/settings/networkSettings';
import { AppError } from './errors';
import type { Directory } from './ports/directory';
import type { OverrideReader } from './ports/overrideReader';

export interface ManagerSources {
  directory: Directory;
  overrides: OverrideReader;
}

/** Finds the personnel manager of a proposer from overrides and directory; put off while the directory does not answer or may not be read. */
export async function resolveManager(
  { directory, overrides }: ManagerSources,
  proposer: { key: PersonKey; displayName: string },
  settings: NetworkSettings
): Promise<Routing> {
  const byHand = await overrides.overridesOf(proposer.key);
  try {
    const snapshot = await directory.snapshotOf(proposer.key);
    const away = [...byHand.map(({ manager }) => manager), ...snapshot.chain].filter(({ isAway }) => isAway);
    const deputyKeys = away.flatMap(({ key }) =>
      key && settings.deputies[key] ? [settings.deputies[key]] : []
    );
    const deputies = deputyKeys.length > 0 ? await directory.peopleOf(deputyKeys) : [];
    return resolveRouting(snapshot, byHand, settings, deputies);
  } catch (error) {
    if (!(error instanceof AppError)) {
      throw error;
    }
    // Without the directory an override still routes; somebody the directory does not know has no manager in it.
    const isSettled = byHand.length > 0 || error.code === 'notFound';
    return isSettled
      ? resolveRouting({ proposer: unknownPerson(proposer), chain: [] }, byHand, settings)
      : routingWithoutDirectory(error.code === 'consentMissing' ? 'NoConsent' : 'RoutingDeferred');
  }
}

const unknownPerson = ({ key, displayName }: { key: PersonKey; displayName: string }): DirectoryPerson => ({
  id: key,
  kind: 'user',
  key,
  displayName,
  mail: undefined,
  accountEnabled: undefined,
  userType: undefined
});
