import { isPutOff } from '../domain/routing/routing';
import { currentRouting, type ThemeFile } from '../domain/timeline/themeFile';
import { AppError } from './errors';
import type { CurrentUser } from './ports/currentUser';
import type { RecordWriter } from './ports/recordWriter';
import type { ThemeView } from './ports/themeFiles';
import { resolveManager, type ManagerSources } from './resolveManager';

/**
 * The secretariat's check: whoever of it sees an unconfirmed routing first asks the directory anew and records what that
 * says, once. Nobody confirms their own. Says whether there is something new to read: own confirmations or a colleague's.
 */
export async function confirmRouting(
  sources: ManagerSources & { records: RecordWriter; user: CurrentUser },
  { files, authority, settings }: ThemeView
): Promise<boolean> {
  if (!authority.secretariat.includes(sources.user.key)) {
    return false;
  }
  let isNews = false;
  for (const file of files) {
    const { proposal } = file;
    if (currentRouting(file)?.confirmed || proposal.proposer.key === sources.user.key) {
      continue;
    }
    const routing = await resolveManager(sources, proposal, settings);
    if (isPutOff(routing)) {
      continue; // nothing to confirm it by; the next visit tries again
    }
    try {
      await sources.records.addDecision({
        proposalId: proposal.id,
        proposalVersion: proposal.version,
        content: { kind: 'routingConfirmed', routing, networkType: proposal.content.networkType },
        dedupKey: `routingConfirmed:${proposal.id}:${voidDecisions(file)}`,
        person: routing.manager?.key
      });
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'duplicate')) {
        throw error; // a duplicate means that a colleague was first
      }
    }
    isNews = true;
  }
  return isNews;
}

/** Decisions that proposers of the secretariat took about their own proposal: void, and their keys are passed over. */
const voidDecisions = ({ proposal, decisions }: ThemeFile): number =>
  decisions.filter(({ author }) => author.key === proposal.proposer.key).length;
