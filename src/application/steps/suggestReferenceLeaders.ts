import type { PersonRef } from '../../domain/people/personKey';
import { refusalOf } from '../../domain/routing/eligibility';
import { routedPersonOf } from '../../domain/routing/resolveRouting';
import { referenceForumOf } from '../../domain/timeline/steps';
import type { ForumReader } from '../ports/forumReader';
import type { ThemeFiles } from '../ports/themeFiles';

/**
 * Who could be the reference leader by the rule of the network's type: directors for innovation, heads (CF) for welfare, nobody
 * else. Only suggestions: the secretariat assigns. Throws AppError, such as `consentMissing`.
 */
export async function suggestReferenceLeaders(
  { files, forums }: { files: ThemeFiles; forums: ForumReader },
  proposalId: number
): Promise<PersonRef[]> {
  const {
    files: [{ proposal }],
    settings
  } = await files.read({ kind: 'one', proposalId });
  const forum = referenceForumOf(proposal.content.networkType);
  if (!forum) {
    return [];
  }
  const proposer = { id: '', key: proposal.proposer.key };
  const members = await forums.membersOf(settings[forum]);
  return members
    .filter((member) => !refusalOf(member, proposer, { ...settings, excludedManagers: [] }))
    .flatMap((member) => routedPersonOf(member) ?? [])
    .map(({ key, displayName }) => ({ key, displayName }))
    .sort((one, other) => one.displayName.localeCompare(other.displayName, 'da-DK'));
}
