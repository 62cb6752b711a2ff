import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { CurrentUser } from '../../src/application/ports/currentUser';
import { settleThemes, type Settled } from '../../src/application/settleThemes';
import { submitProposal } from '../../src/application/submitProposal';
import { timelineOf, type Timeline } from '../../src/domain/timeline/timeline';
import { proposalContent } from './builders';
import { sourcesOf } from './sources';
import type { TestTenant } from './tenant';

const employee = (key: string, displayName: string): CurrentUser => ({
  key,
  displayName,
  mail: key,
  isGuest: false
});

/** People of the demo: the proposer, her manager, the secretariat, and somebody who has no part in it. */
export const anna = employee('anna.mortensen@fjordby.example', 'Anna Lindqvist Mortensen');
export const louise = employee('louise.kjeldsen@fjordby.example', 'Louise Kjeldsen');
export const mette = employee('mhd@albertslund.dk', 'Mette Horsgaard');
export const ida = employee('isn@albertslund.dk', 'Ida Skov Nielsen');
export const yusuf = employee('yusuf.demir@fjordby.example', 'Yusuf Demir');

/** When each test begins. */
export const start = new Date('2026-11-23T08:00:00Z');
export const minutesLater = (minutes: number): Date => new Date(start.getTime() + minutes * 60 * 1000);

const mailSchema = v.array(
  v.object({
    subject: v.string(),
    to: v.array(v.string()),
    cc: v.array(v.string()),
    from: v.string(),
    html: v.string()
  })
);

/** The use cases as somebody of the demo, over HTTP, with the clock in hand; an answer is waited for as long as `timeoutMs` says. */
export function themePath(tenant: () => TestTenant, timeoutMs?: number): ThemePath {
  let now = start;
  const as: ThemePath['as'] = (user) => sourcesOf(tenant(), user, () => now, timeoutMs);
  return {
    as,
    async setClock(moment) {
      now = moment;
      await tenant().post('/_tenant/clock', { now: moment.toISOString() });
    },
    async submitAs(user, clientId = randomUUID()) {
      const result = await submitProposal(as(user), proposalContent, clientId);
      if (result.result !== 'stored') throw new Error('the proposal was not stored');
      return result.proposal.id;
    },
    visit: (user, proposalId) => settleThemes(as(user), { kind: 'one', proposalId }),
    async timelineFor(user, proposalId) {
      const { files, ...view } = await as(user).files.read({ kind: 'one', proposalId });
      return timelineOf(files[0], { ...view, now });
    },
    mailsOf: async (user) => v.parse(mailSchema, await tenant().get(`/_tenant/mail?user=${user.key}`))
  };
}

export interface ThemePath {
  as(user: CurrentUser): ReturnType<typeof sourcesOf>;
  setClock(moment: Date): Promise<void>;
  /** Submits the builder's proposal; gives its id. */
  submitAs(user: CurrentUser, clientId?: string): Promise<number>;
  /** Opens one proposal on the board, sweep included. */
  visit(user: CurrentUser, proposalId: number): Promise<Settled>;
  timelineFor(user: CurrentUser, proposalId: number): Promise<Timeline>;
  mailsOf(user: CurrentUser): Promise<v.InferOutput<typeof mailSchema>>;
}
