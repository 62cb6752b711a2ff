import type { DiscussionPartner } from './proposal';

const isSomebody = (partner: DiscussionPartner): boolean => partner !== 'nobodyYet';

/** With whom an idea has been talked over: "nobody yet" beside somebody counts for nothing. */
export const discussedWith = (chosen: DiscussionPartner[] | undefined): DiscussionPartner[] | undefined =>
  chosen && chosen.length > 1 ? chosen.filter(isSomebody) : chosen;

/** The answers after a change: somebody takes the place of "nobody yet", and the other way round. */
export const withDiscussionPartners = (
  chosen: DiscussionPartner[],
  before: readonly DiscussionPartner[]
): DiscussionPartner[] =>
  chosen.includes('nobodyYet') && !before.includes('nobodyYet')
    ? ['nobodyYet']
    : (discussedWith(chosen) ?? []);
