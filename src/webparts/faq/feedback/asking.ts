import type { NoticeOutcome } from '../../../application/sendNotice';
import { hasOtherNumbers } from '../../../domain/cpr/findCpr';
import { checkQuestion, type QuestionFaults } from '../../../domain/faq/signals/questionSchema';
import type { ReaderSignals } from '../../../application/ports/readerSignals';
import type { AskDraft, FaqFeedback } from './feedback';
import { createStore, type Store } from './store';

/** The form with which a question is asked, wherever it was opened from. */
export interface AskingState {
  isOpen: boolean;
  draft: AskDraft;
  confirmedNoCpr: boolean;
  faults: QuestionFaults;
  /** How often the form has been refused: each time the focus goes to what is wrong. */
  refusals: number;
  phase: 'writing' | 'sending' | 'sent';
  /** Why the question is not stored, or why nobody can tell. */
  failure: unknown;
  /** What became of the mail to the secretariat. */
  notice: NoticeOutcome | undefined;
}

export interface Asking {
  store: Store<AskingState>;
  /** Opens the form; a question that has been begun stays as it is. */
  open(question?: string): void;
  close(): void;
  write(changes: Partial<Omit<AskDraft, 'clientId'>>): void;
  confirm(confirmedNoCpr: boolean): void;
  send(): Promise<void>;
}

const emptyDraft = (): AskDraft => ({ clientId: crypto.randomUUID(), question: '', details: '' });
const isEmpty = ({ question, details }: AskDraft): boolean => question.trim() === '' && details.trim() === '';

/** Writing and sending a question. It is kept on the device from the first letter until it is known to be stored. */
export function asking(
  ask: ReaderSignals['ask'],
  keptDraft: FaqFeedback['keptDraft'],
  onStored: () => void
): Asking {
  const beginning = (): Omit<AskingState, 'isOpen' | 'draft'> => ({
    confirmedNoCpr: false,
    faults: {},
    refusals: 0,
    phase: 'writing',
    failure: undefined,
    notice: undefined
  });
  const store = createStore<AskingState>({
    ...beginning(),
    isOpen: false,
    draft: keptDraft.read() ?? emptyDraft()
  });
  const change = (changes: Partial<AskingState>): void =>
    store.change((before) => ({ ...before, ...changes }));
  const keep = (draft: AskDraft): void => {
    if (isEmpty(draft)) {
      keptDraft.forget();
    } else {
      keptDraft.keep(draft);
    }
  };
  const write: Asking['write'] = (changes) => {
    const { draft: before, confirmedNoCpr } = store.get();
    const draft = { ...before, ...changes };
    keep(draft);
    const isAboutOthers = (['question', 'details'] as const).some((field) =>
      hasOtherNumbers(before[field], draft[field])
    );
    change({ draft, confirmedNoCpr: confirmedNoCpr && !isAboutOthers });
  };

  return {
    store,
    open(question) {
      if (store.get().phase === 'sent') {
        change({ ...beginning(), draft: emptyDraft() });
      }
      change({ isOpen: true });
      if (question !== undefined && isEmpty(store.get().draft)) {
        write({ question });
      }
    },
    close: () => change({ isOpen: false }),
    write,
    confirm: (confirmedNoCpr) => change({ confirmedNoCpr }),
    async send() {
      const { phase, draft, confirmedNoCpr, refusals } = store.get();
      if (phase !== 'writing') {
        return; // a second click
      }
      const input = { question: draft.question, details: draft.details, confirmedNoCpr };
      const check = checkQuestion(input);
      if (!check.ok) {
        change({ faults: check.faults, refusals: refusals + 1 });
        return;
      }
      change({ phase: 'sending', faults: {}, failure: undefined });
      try {
        const result = await ask(input, draft.clientId);
        if (result.result === 'stored') {
          keptDraft.forget();
          change({ phase: 'sent', notice: result.notice });
          onStored();
        } else {
          change({ phase: 'writing', faults: result.faults, refusals: refusals + 1 });
        }
      } catch (failure) {
        change({ phase: 'writing', failure });
      }
    }
  };
}
