import type { Proposal } from '../domain/proposal/proposal';
import type { PersonKey } from '../domain/people/personKey';
import type { DirectoryPerson } from '../domain/routing/directoryPerson';
import { resolveRouting, routingWithoutDirectory } from '../domain/routing/resolveRouting';
import type { Routing } from '../domain/routing/routing';
import type { NetworkSettings } from '../domain/settings/networkSettings';
import { AppError } from './errors';
import type { Directory } from './ports/directory';
import type { ForumReader } from './ports/forumReader';
import type { OverrideReader } from './ports/overrideReader';

export interface ManagerSources {
  directory: Directory;
  forums: ForumReader;
  overrides: OverrideReader;
}

/**
 * Finds the personnel manager for a proposal from overrides and directory; put off while the directory does not answer or may
 * not be read.
 */
export async function resolveManager(
  { directory, forums, overrides }: ManagerSources,
  { proposer, content }: Pick<Proposal, 'proposer' | 'content'>,
  settings: NetworkSettings
): Promise<Routing> {
  const byHand = await overrides.overridesOf(proposer.key);
  const grounds = { overrides: byHand, rules: settings, employment: content.employmentUnit };
  try {
    const snapshot = await directory.snapshotOf(proposer.key);
    const isDirector = await isInGroup(forums, settings.directorForum, snapshot.proposer);
    const keys = namedKeys([...byHand.map(({ manager }) => manager), ...snapshot.chain], settings);
    const named = keys.length > 0 ? await directory.peopleOf(keys) : [];
    return resolveRouting({ ...snapshot, isDirector }, { ...grounds, named });
  } catch (error) {
    if (!(error instanceof AppError)) {
      throw error;
    }
    // Without the directory an override still routes; somebody the directory does not know has no manager in it.
    const byOverride = resolveRouting({ proposer: unknownPerson(proposer), chain: [] }, grounds);
    return byOverride.manager || error.code === 'notFound'
      ? byOverride
      : routingWithoutDirectory(error.code === 'consentMissing' ? 'NoConsent' : 'RoutingDeferred');
  }
}

/** Whom the rules name beside the chain: stand-ins of those who are away, and the chief executive. */
const namedKeys = (
  candidates: readonly DirectoryPerson[],
  { deputies, chiefExecutive }: NetworkSettings
): PersonKey[] => [
  ...candidates.flatMap(({ key, isAway }) => (isAway && key && deputies[key] ? [deputies[key]] : [])),
  ...(chiefExecutive ? [chiefExecutive] : [])
];

/** Whether the forum's group has this person; while it may not be read, only those named in the settings are directors. */
async function isInGroup(
  forums: ForumReader,
  { group }: NetworkSettings['directorForum'],
  { id }: DirectoryPerson
): Promise<boolean> {
  if (!group) {
    return false;
  }
  try {
    return (await forums.membersOf({ group, people: [] })).some((member) => member.id === id);
  } catch (error) {
    if (error instanceof AppError && error.code === 'consentMissing') {
      return false;
    }
    throw error;
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
