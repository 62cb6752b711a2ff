import type { PersonRef } from '../../people/personKey';

export type QuestionState = 'waiting' | 'answered' | 'closed';

/** What somebody asks the secretariat. */
export interface QuestionContent {
  question: string;
  details: string;
}

/** A row with a question as the list holds it. Who wrote what is the server's word; the rest may be anybody's. */
export interface StoredQuestion extends QuestionContent {
  id: number;
  /** Version of the row: an answer to something else than what was read is refused. */
  etag: string;
  asker: PersonRef;
  askerMail: string | undefined;
  asked: Date;
  /** Who changed the row last. */
  editor: PersonRef;
  changed: Date;
  state: QuestionState;
  answer: string;
  /** The entry that the question has become. */
  entryId: number | undefined;
}

/** A question with what the secretariat has said to it. */
export interface AskedQuestion extends QuestionContent {
  id: number;
  etag: string;
  asker: PersonRef;
  askerMail: string | undefined;
  asked: Date;
  state: QuestionState;
  answer: string;
  answeredBy: PersonRef | undefined;
  answeredAt: Date | undefined;
  entryId: number | undefined;
}

/**
 * What of a stored question counts. Only the asker and those who may moderate the list can change a row, so an answer is one when
 * somebody else than the asker changed the row last: what askers write into their own rows answers nothing.
 */
export function askedQuestion(row: StoredQuestion): AskedQuestion {
  const { id, etag, asker, askerMail, asked, question, details } = row;
  const facts = { id, etag, asker, askerMail, asked, question, details };
  const isSettled = row.editor.key !== asker.key && row.state !== 'waiting';
  return isSettled
    ? {
        ...facts,
        state: row.state,
        answer: row.state === 'answered' ? row.answer : '',
        answeredBy: row.editor,
        answeredAt: row.changed,
        entryId: row.entryId
      }
    : {
        ...facts,
        state: 'waiting',
        answer: '',
        answeredBy: undefined,
        answeredAt: undefined,
        entryId: undefined
      };
}

/** Questions as the secretariat works through them: those that wait, the oldest first, then the others, the newest first. */
export function inWorkingOrder(questions: readonly AskedQuestion[]): AskedQuestion[] {
  const waiting = questions.filter(({ state }) => state === 'waiting');
  const settled = questions.filter(({ state }) => state !== 'waiting');
  return [
    ...waiting.sort((one, other) => one.id - other.id),
    ...settled.sort((one, other) => other.id - one.id)
  ];
}
