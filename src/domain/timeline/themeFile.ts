import type { PersonKey, PersonRef } from '../people/personKey';
import type { Proposal } from '../proposal/proposal';
import type { Routing } from '../routing/routing';
import type { NetworkSettings } from '../settings/networkSettings';
import type { ThemeDecision, ThemeEvent, UnreadableRecord } from './records';

/** A proposal with everything that was recorded about it, each list in the order of its ids. */
export interface ThemeFile {
  proposal: Proposal;
  events: ReadonlyArray<ThemeEvent | UnreadableRecord>;
  decisions: ReadonlyArray<ThemeDecision | UnreadableRecord>;
}

/** Who holds which office at this moment; the lists enforce it, the fold only reads it. */
export interface Authority {
  secretariat: readonly PersonKey[];
}

/** What a fold is read against: who has the say, what the municipality has set, and what time it is. */
export interface Circumstances {
  authority: Authority;
  settings: Pick<NetworkSettings, 'reminderAfter' | 'takeoverAfter' | 'closedDays'>;
  now: Date;
  /** Managers of whom whoever looks has found that they have left; the fold does not ask the directory. */
  departed?: readonly PersonKey[];
  /** Other proposals that the records name; one that is not among them does not exist. */
  others?: readonly ThemeFile[];
}

/** The routing in force and whether the secretariat has checked it against the directory. */
export interface CurrentRouting {
  routing: Routing;
  confirmed: boolean;
  /** When the proposal was first routed, and since when it is to this manager. */
  firstAt: Date;
  since: Date;
  /** Tells one time of asking somebody from the next: empty, or what a re-routing has made. */
  run: string;
}

/** Whether a record about a proposal is by the proposer. */
export const isOwn = (record: { author: Pick<PersonRef, 'key'> }, proposal: Proposal): boolean =>
  record.author.key === proposal.proposer.key;

/** Who may claim and record a notification: the proposer and the secretariat. */
export const mayNotify = (record: { author: PersonRef }, proposal: Proposal, authority: Authority): boolean =>
  isOwn(record, proposal) || authority.secretariat.includes(record.author.key);

/** The last confirmed routing, else what the proposer's browser found: a hint until somebody with authority checks it. */
export function currentRouting({ proposal, events, decisions }: ThemeFile): CurrentRouting | undefined {
  let current: CurrentRouting | undefined;
  const take = (routing: Routing, confirmed: boolean, at: Date, run?: string): void => {
    const isSame = current !== undefined && run === undefined && isSameManager(current.routing, routing);
    current = {
      routing,
      confirmed,
      firstAt: current && current.firstAt < at ? current.firstAt : at,
      since: current && isSame ? current.since : at,
      run: run ?? (current && isSame ? current.run : '')
    };
  };
  for (const event of events) {
    if (event.content?.kind === 'routed' && isOwn(event, proposal)) {
      take(event.content.routing, false, event.created);
    }
  }
  for (const { content, created, id, author } of decisions) {
    if (author.key === proposal.proposer.key) {
      continue; // nobody decides their own
    }
    if (content?.kind === 'routingConfirmed') {
      take(content.routing, true, created);
    } else if (content?.kind === 'reRouted') {
      take(content.routing, true, created, `r${id}`);
    }
  }
  return current;
}

const isSameManager = (one: Routing, other: Routing): boolean =>
  one.manager !== undefined && one.manager.key === other.manager?.key;
