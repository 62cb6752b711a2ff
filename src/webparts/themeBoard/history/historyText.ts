import { fill } from '../../../components/fill';
import { routingText } from '../../../components/themes/routingText';
import type { ThemeTexts } from '../../../components/themes/themeTexts';
import type { PersonRef } from '../../../domain/people/personKey';
import type { HistoryEntry, HistoryOf } from '../../../domain/timeline/history';
import { recipientOf } from './recipient';

export type HistoryTexts = Record<
  | 'HistorySubmitted'
  | 'HistoryRouted'
  | 'HistoryRoutedSecretariat'
  | 'HistoryConfirmed'
  | 'HistoryConfirmedSecretariat'
  | 'HistoryReRouted'
  | 'HistoryReRoutedFrom'
  | 'HistoryReRoutedSecretariat'
  | 'HistoryNotified'
  | 'HistoryNotNotified'
  | 'HistoryReplied'
  | 'HistoryScreened'
  | 'HistoryLeader'
  | 'HistoryNominated'
  | 'HistoryNominatedVersion'
  | 'HistoryNominatedFiles'
  | 'HistoryDecided'
  | 'HistoryCompleted'
  | 'HistoryWithdrawn'
  | 'HistoryJoined'
  | 'HistoryLeft'
  | 'HistoryResembles'
  | 'HistoryDuplicate'
  | 'HistoryNotDuplicate'
  | 'HistoryEdited'
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

/** What the words name: people by the key that a notification carries, and other proposals' case numbers by their ids. */
export interface HistoryNames {
  people: ReadonlyMap<string, string>;
  caseNumbers: ReadonlyMap<number, string>;
}

/** The words for one entry. */
export function historyText(
  entry: HistoryEntry,
  proposer: PersonRef,
  { people, caseNumbers }: HistoryNames,
  texts: HistoryTexts,
  shared: ThemeTexts
): HistoryWords {
  const by = entry.by.displayName;
  const numberOf = (id: number): string => caseNumbers.get(id) ?? String(id);
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
    case 'reRouted':
      return { what: reRoutedText(entry, texts), quote: entry.note || undefined };
    case 'notified': {
      const who = recipientOf(entry.notification, proposer, people) ?? shared.secretariat;
      return entry.outcome.result === 'accepted'
        ? { what: fill(texts.HistoryNotified, { who }) }
        : { what: fill(texts.HistoryNotNotified, { who }), why: reasonText(entry.outcome.reason, shared) };
    }
    case 'managerReplied':
      return {
        what: fill(texts.HistoryReplied, { by, reply: shared.replies[entry.reply] }),
        quote: entry.comment || undefined
      };
    case 'screened':
      return {
        what: fill(texts.HistoryScreened, { by, result: shared.screeningResults[entry.result] }),
        quote: entry.note || undefined
      };
    case 'referenceLeaderAssigned':
      return { what: fill(texts.HistoryLeader, { by, leader: entry.leader.displayName }) };
    case 'nominated':
      return {
        what: fill(texts.HistoryNominated, { by }),
        why: nominatedText(entry, texts),
        quote: entry.note || undefined
      };
    case 'decided':
      return {
        what: fill(texts.HistoryDecided, { by, outcome: shared.statuses[entry.outcome] }),
        quote: entry.reason || undefined
      };
    case 'completed':
      return { what: fill(texts.HistoryCompleted, { by }), quote: entry.note || undefined };
    case 'withdrawn':
      return {
        what: fill(texts.HistoryWithdrawn, { by }),
        why: entry.resembles ? fill(texts.HistoryResembles, { other: numberOf(entry.resembles) }) : undefined,
        quote: entry.reason || undefined
      };
    case 'duplicateMarked':
      return {
        what: fill(texts.HistoryDuplicate, { by, original: numberOf(entry.original) }),
        quote: entry.note || undefined
      };
    case 'duplicateLifted':
      return { what: fill(texts.HistoryNotDuplicate, { by }), quote: entry.note || undefined };
    case 'joined':
      return { what: fill(texts.HistoryJoined, { by }) };
    case 'left':
      return { what: fill(texts.HistoryLeft, { by }) };
    case 'edited':
      return { what: texts.HistoryEdited };
    case 'unreadable':
      return { what: fill(texts.HistoryUnreadable, { by }) };
  }
}

function reRoutedText({ by, routing, previous }: HistoryOf<'reRouted'>, texts: HistoryTexts): string {
  const values = {
    by: by.displayName,
    manager: routing.manager?.displayName ?? '',
    previous: previous?.displayName ?? ''
  };
  if (!routing.manager) {
    return fill(texts.HistoryReRoutedSecretariat, values);
  }
  return fill(previous ? texts.HistoryReRoutedFrom : texts.HistoryReRouted, values);
}

function nominatedText({ version, attachments }: HistoryOf<'nominated'>, texts: HistoryTexts): string {
  const files = attachments.map(({ name }) => name).join(', ');
  const frozen = fill(texts.HistoryNominatedVersion, { version: version ?? '' });
  return files ? `${frozen} ${fill(texts.HistoryNominatedFiles, { files })}` : frozen;
}

/** A recorded reason comes from a list, so it may be any text. */
const reasonText = (reason: string, { errors }: ThemeTexts): string | undefined =>
  Object.entries(errors).find(([code]) => code === reason)?.[1];
