import type { Proposal, ProposalContent } from '../domain/proposal/proposal';
import type { PersonKey } from '../domain/people/personKey';
import type { DirectoryPerson, DirectorySnapshot } from '../domain/routing/directoryPerson';
import { disputed } from '../domain/routing/disputed';
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

/** Of a proposal, what decides to whom it goes. */
export type RoutedSubject = Pick<Proposal, 'proposer' | 'disputesManager'> & {
  content: Pick<ProposalContent, 'employmentUnit'>;
};

/**
 * Finds the personnel manager for a proposal from overrides and directory; put off while the directory does not answer or may
 * not be read. Where the proposer says that the one who is found is not theirs, the secretariat has it.
 */
export async function resolveManager(
  sources: ManagerSources,
  subject: RoutedSubject,
  settings: NetworkSettings
): Promise<Routing> {
  const found = await findManager(sources, subject, settings);
  return subject.disputesManager ? disputed(found) : found;
}

async function findManager(
  { directory, forums, overrides }: ManagerSources,
  { proposer, content }: RoutedSubject,
  settings: NetworkSettings
): Promise<Routing> {
  const byHand = await overrides.overridesOf(proposer.key);
  const grounds = { overrides: byHand, rules: settings, employment: content.employmentUnit };
  const byOverride = (): Routing => resolveRouting({ proposer: unknownPerson(proposer), chain: [] }, grounds);
  try {
    const snapshot = await knownSnapshot(directory, proposer.key);
    if (!snapshot) {
      return byOverride(); // somebody the directory does not know has no manager in it
    }
    const isDirector = await isInGroup(forums, settings.directorForum, snapshot.proposer);
    const keys = namedKeys([...byHand.map(({ manager }) => manager), ...snapshot.chain], settings);
    const named = keys.length > 0 ? await directory.peopleOf(keys) : [];
    return resolveRouting({ ...snapshot, isDirector }, { ...grounds, named });
  } catch (error) {
    if (!(error instanceof AppError)) {
      throw error;
    }
    const routing = byOverride(); // without the directory an override still routes
    return routing.manager
      ? routing
      : routingWithoutDirectory(error.code === 'consentMissing' ? 'NoConsent' : 'RoutingDeferred');
  }
}

/** The snapshot of somebody, or undefined where the directory does not know them: only its own 404 says that. */
async function knownSnapshot(
  directory: Directory,
  person: PersonKey
): Promise<DirectorySnapshot | undefined> {
  try {
    return await directory.snapshotOf(person);
  } catch (error) {
    if (error instanceof AppError && error.code === 'notFound') {
      return undefined;
    }
    throw error;
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
