import { currentRouting, type ThemeFile } from '../domain/timeline/themeFile';
import { isPutOff } from '../domain/routing/routing';
import type { NetworkSettings } from '../domain/settings/networkSettings';
import { addOnce } from './addOnce';
import type { CurrentUser } from './ports/currentUser';
import type { RecordWriter } from './ports/recordWriter';
import { resolveManager, type ManagerSources } from './resolveManager';

/**
 * Routes the proposer's own proposal, if that has not been done or was put off, and records the finding as a hint for the
 * secretariat to confirm. Says whether there is something new to read.
 */
export async function routeProposal(
  sources: ManagerSources & { records: RecordWriter; user: CurrentUser },
  file: ThemeFile,
  settings: NetworkSettings
): Promise<boolean> {
  const { proposal } = file;
  const current = currentRouting(file);
  const isOpen = !current || (isPutOff(current.routing) && !current.confirmed);
  if (!isOpen || sources.user.key !== proposal.proposer.key) {
    return false;
  }
  const routing = await resolveManager(sources, proposal.proposer, settings);
  // That it is put off is recorded once; that nobody has allowed to read the directory also later, so that the secretariat hears.
  const isNews =
    !isPutOff(routing) || (routing.code === 'NoConsent' && current?.routing.code !== 'NoConsent');
  if (current && !isNews) {
    return false;
  }
  const stage = current ? `again-${routing.code}` : 'first';
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
