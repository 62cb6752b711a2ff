import type { AskedQuestion } from '../../domain/faq/signals/askedQuestion';
import type { PersonKey } from '../../domain/people/personKey';
import type { EntryWords } from '../makeEntry';
import type { DeskView } from '../readSignalDesk';
import type { NoticeOutcome } from '../sendNotice';
import type { Settlement } from './signalDesk';

/** What the secretariat does with what readers say; everything throws AppError. */
export interface SecretariatSignals {
  /** Who moderates: nobody answers their own question. */
  me: PersonKey;
  read(): Promise<DeskView>;
  /** Tells what became of the mail to the asker. */
  settle(question: AskedQuestion, settlement: Settlement): Promise<NoticeOutcome>;
  /** Makes an entry of an answered question; `isNew` is false where that had been done before, with the words of then. */
  makeEntry(question: AskedQuestion, words: EntryWords): Promise<{ isNew: boolean }>;
}
