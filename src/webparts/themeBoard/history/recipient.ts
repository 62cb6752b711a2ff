import type { PersonRef } from '../../../domain/people/personKey';
import type { HistoryEntry } from '../../../domain/timeline/history';

/** Mails to the person whose key follows: `asked:mette@fjordby.example`. */
const toPerson = /^(?:asked|reminded|edited|withdrawn|leader):([^:]+)/;
const toProposer = /^(?:receipt|reply|step)\b/;

/** Whom a notification was for, by name; undefined for the secretariat. */
export function recipientOf(
  notification: string,
  proposer: PersonRef,
  names: ReadonlyMap<string, string>
): string | undefined {
  const key = toPerson.exec(notification)?.[1];
  if (key) {
    return names.get(key) ?? key;
  }
  return toProposer.test(notification) ? proposer.displayName : undefined;
}

/** Names of everybody whom the routings and assignments of a history name. */
export function namesIn(history: readonly HistoryEntry[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const entry of history) {
    for (const person of peopleIn(entry)) {
      if (person) {
        names.set(person.key, person.displayName);
      }
    }
  }
  return names;
}

function peopleIn(entry: HistoryEntry): ReadonlyArray<PersonRef | undefined> {
  switch (entry.what) {
    case 'routed':
    case 'routingConfirmed':
    case 'reRouted':
      return [entry.routing.manager, entry.routing.deputy];
    case 'referenceLeaderAssigned':
      return [entry.leader];
    default:
      return [];
  }
}
