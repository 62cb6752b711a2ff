import { fill } from '../../../components/fill';
import { routingText } from '../../../components/themes/routingText';
import type { ThemeTexts } from '../../../components/themes/themeTexts';
import type { PersonRef } from '../../../domain/people/personKey';
import type { HistoryEntry } from '../../../domain/timeline/timeline';

export type HistoryTexts = Record<
  | 'HistorySubmitted'
  | 'HistoryRouted'
  | 'HistoryRoutedSecretariat'
  | 'HistoryConfirmed'
  | 'HistoryConfirmedSecretariat'
  | 'HistoryNotified'
  | 'HistoryNotNotified'
  | 'HistoryReplied'
  | 'HistoryUnreadable',
  string
>;

/** A line of the history in words: what happened, and what there is to add. */
export interface HistoryWords {
  what: string;
  why?: string;
  /** What the person wrote. */
  quote?: string;
}

/** The words for one entry. `names` gives people of the routing by the key that a notification carries. */
export function historyText(
  entry: HistoryEntry,
  proposer: PersonRef,
  names: ReadonlyMap<string, string>,
  texts: HistoryTexts,
  shared: ThemeTexts
): HistoryWords {
  const by = entry.by.displayName;
  switch (entry.what) {
    case 'submitted':
      return { what: fill(texts.HistorySubmitted, { by }) };
    case 'routed': {
      const manager = entry.routing.manager?.displayName;
      return {
        what: manager ? fill(texts.HistoryRouted, { manager }) : texts.HistoryRoutedSecretariat,
        why: routingText(entry.routing, proposer, shared)
      };
    }
    case 'routingConfirmed': {
      const manager = entry.routing.manager?.displayName;
      return {
        what: manager
          ? fill(texts.HistoryConfirmed, { by, manager })
          : fill(texts.HistoryConfirmedSecretariat, { by })
      };
    }
    case 'notified': {
      const who = recipientOf(entry.notification, names) ?? shared.secretariat;
      return entry.outcome.result === 'accepted'
        ? { what: fill(texts.HistoryNotified, { who }) }
        : { what: fill(texts.HistoryNotNotified, { who }), why: reasonText(entry.outcome.reason, shared) };
    }
    case 'managerReplied':
      return {
        what: fill(texts.HistoryReplied, { by, reply: shared.replies[entry.reply] }),
        quote: entry.comment || undefined
      };
    case 'unreadable':
      return { what: fill(texts.HistoryUnreadable, { by }) };
  }
}

/** The manager that a notification such as `asked:mette@fjordby.example` is for; undefined for the secretariat's. */
function recipientOf(notification: string, names: ReadonlyMap<string, string>): string | undefined {
  const key = /^asked:(.+)$/.exec(notification)?.[1];
  return key && (names.get(key) ?? key);
}

/** Names of everybody whom the routings of a history name. */
export function namesIn(history: readonly HistoryEntry[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const entry of history) {
    if (entry.what === 'routed' || entry.what === 'routingConfirmed') {
      for (const person of [entry.routing.manager, entry.routing.deputy]) {
        if (person) {
          names.set(person.key, person.displayName);
        }
      }
    }
  }
  return names;
}

/** A recorded reason comes from a list, so it may be any text. */
const reasonText = (reason: string, { errors }: ThemeTexts): string | undefined =>
  Object.entries(errors).find(([code]) => code === reason)?.[1];
