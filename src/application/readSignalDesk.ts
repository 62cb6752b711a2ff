import { askedQuestion, inWorkingOrder, type AskedQuestion } from '../domain/faq/signals/askedQuestion';
import { talliesOf, type Tally } from '../domain/faq/signals/vote';
import { termsToDelete, zeroHitTerms, type ZeroHitTerm } from '../domain/faq/signals/zeroHitTerms';
import type { NetworkSettings } from '../domain/settings/networkSettings';
import type { Clock } from './ports/clock';
import type { SignalDesk } from './ports/signalDesk';

/** What the secretariat is shown. */
export interface DeskView {
  questions: AskedQuestion[];
  tallies: Tally[];
  /** Undefined where keeping searches is switched off. */
  terms: ZeroHitTerm[] | undefined;
}

/**
 * Reads everybody's signals, and deletes the searches that may not be kept any longer: old ones, and all where keeping them has been
 * switched off. A deletion that fails hides nothing; what is too old is not shown either way.
 */
export async function readSignalDesk({
  desk,
  readSettings,
  clock
}: {
  desk: SignalDesk;
  readSettings(): Promise<Pick<NetworkSettings, 'zeroHitTerms'>>;
  clock: Clock;
}): Promise<DeskView> {
  const [{ votes, questions, terms }, settings] = await Promise.all([desk.readAll(), readSettings()]);
  const now = clock();
  const surplus = termsToDelete(terms, now, settings.zeroHitTerms);
  if (surplus.length > 0) {
    await desk.removeTerms(surplus.map(({ id }) => id)).catch(() => undefined); // the next visit tries again
  }
  return {
    questions: inWorkingOrder(questions.map(askedQuestion)),
    tallies: talliesOf(votes),
    terms: settings.zeroHitTerms ? zeroHitTerms(terms, now) : undefined
  };
}
