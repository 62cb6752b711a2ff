import type { GraphAccess } from '../adapters/graph/graphEndpoint';
import { plainMailSender } from '../adapters/graph/plainMailSender';
import { ownSignals } from '../adapters/sharepoint/ownSignals';
import { settingsReader } from '../adapters/sharepoint/settingsReader';
import { sharePoint } from '../adapters/sharepoint/sharePoint';
import { askQuestion } from '../application/askQuestion';
import { castVote } from '../application/castVote';
import { noteZeroHit } from '../application/noteZeroHit';
import type { ReaderSignals } from '../application/ports/readerSignals';
import { readOwnSignals } from '../application/readOwnSignals';
import { personKeyOf } from '../domain/people/personKey';
import { once } from './once';

export interface FaqFeedbackAccess {
  webUrl: string;
  /** The list of questions: its title, or the id of a chosen one. */
  list: string;
  /** Login name of the reader. */
  person: string;
  graph: GraphAccess;
  /** Address of the page that mails lead to. */
  pageUrl: string;
}

/** What readers can tell the secretariat, with its real sources; in a chunk of its own. */
export function faqFeedback({ webUrl, list, person, graph, pageUrl }: FaqFeedbackAccess): ReaderSignals {
  const sp = sharePoint({ webUrl });
  const signals = ownSignals(sp, personKeyOf(person), list);
  const mails = plainMailSender(graph);
  const readSettings = once(async () => (await settingsReader(sp).read()).settings);
  return {
    read: () => readOwnSignals({ signals, clock: () => new Date() }),
    vote: (entryId, vote, confirmedNoCpr) => castVote(signals, entryId, vote, confirmedNoCpr),
    ask: (input, clientId) => askQuestion({ signals, mails, readSettings, pageUrl }, input, clientId),
    withdraw: (questionId) => signals.remove(questionId),
    keepsSearches: async () => (await readSettings()).zeroHitTerms,
    noteSearch: async (query) => noteZeroHit(signals, await readSettings(), query)
  };
}
