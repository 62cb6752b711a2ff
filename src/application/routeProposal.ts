import { currentRouting, type ThemeFile } from '../domain/timeline/themeFile';
import { deferralsOf, deferralsUntilTold } from '../domain/notifications/deferrals';
import { isPutOff, type Routing } from '../domain/routing/routing';
import type { NetworkSettings } from '../domain/settings/networkSettings';
import { addOnce } from './addOnce';
import type { Clock } from './ports/clock';
import type { CurrentUser } from './ports/currentUser';
import type { RecordWriter } from './ports/recordWriter';
import { resolveManager, type ManagerSources } from './resolveManager';

/**
 * Routes the proposer's own proposal, if that has not been done or was put off, and records the finding as a hint for the
 * secretariat to confirm. Says whether there is something new to read.
 */
export async function routeProposal(
  sources: ManagerSources & { records: RecordWriter; user: CurrentUser; clock: Clock },
  file: ThemeFile,
  settings: NetworkSettings
): Promise<boolean> {
  const { proposal } = file;
  const current = currentRouting(file);
  const isOpen = !current || (isPutOff(current.routing) && !current.confirmed);
  if (!isOpen || sources.user.key !== proposal.proposer.key) {
    return false;
  }
  const routing = await resolveManager(sources, proposal, settings);
  if (current && !isNews(routing, current.routing) && !isAnotherFailure(routing, file, sources.clock())) {
    return false;
  }
  const stage = stageOf(routing, file, current !== undefined);
  await addOnce(sources.records, {
    keyPrefix: `routed:${proposal.id}:${stage}:`,
    recordOf: () => ({
      proposalId: proposal.id,
      proposalVersion: proposal.version,
      content: { kind: 'routed', routing },
      person: routing.manager?.key
    }),
    hasAuthority: (author) => author.key === proposal.proposer.key
  });
  return true; // added now, or by another tab since the view was read
}

/** That nobody has allowed to read the directory is recorded also after it did not answer, so that the secretariat hears. */
const isNews = (routing: Routing, before: Routing): boolean =>
  !isPutOff(routing) || (routing.code === 'NoConsent' && before.code !== 'NoConsent');

/** Of a directory that does not answer a few failures are recorded, some time apart: then the secretariat hears of it. */
function isAnotherFailure({ code }: Routing, file: ThemeFile, now: Date): boolean {
  const failures = deferralsOf(file);
  const last = failures[failures.length - 1];
  return (
    code === 'RoutingDeferred' &&
    last !== undefined &&
    failures.length < deferralsUntilTold &&
    now.getTime() - last.created.getTime() >= betweenFailuresMs
  );
}

const betweenFailuresMs = 5 * 60 * 1000;

/** What a finding is of: the first, what a later visit found, or one more failure. */
function stageOf({ code }: Routing, file: ThemeFile, isAgain: boolean): string {
  if (!isAgain) {
    return 'first';
  }
  return code === 'RoutingDeferred' ? `deferred-${deferralsOf(file).length}` : `again-${code}`;
}
