import * as React from 'react';
import { whenIdle } from '../../components/whenIdle';
import { useBeforePrint } from './useBeforePrint';

/** A short FAQ, which needs no table of contents and is painted whole. */
export const mostOfShort = 12;
/** Of a longer one so many questions are painted first: below its contents more than a screen shows. */
const firstOfMany = 8;
/** So many more each time that the browser has nothing better to do. */
const moreQuestions = 250;
/** Closed answers are kept in the page, for the browser's own search, as long as there are no more than these. */
export const mostAnswersInPage = 300;

/** How much of a long FAQ is in the page already. */
export interface Mounting {
  questions: number;
  /** Whether closed answers are, too. */
  answers: boolean;
  showAll(): void;
}

/** Lets a long FAQ grow into the page while the browser rests, so that the first questions are there at once. On paper everything is. */
export function useMounting(total: number, answersAreReady: boolean): Mounting {
  const [questions, setQuestions] = React.useState(total <= mostOfShort ? mostOfShort : firstOfMany);
  const [answers, setAnswers] = React.useState(false);
  const showAll = React.useCallback(() => setQuestions(Infinity), []);

  React.useEffect(
    () => (questions < total ? whenIdle(() => setQuestions(questions + moreQuestions)) : undefined),
    [questions, total]
  );
  React.useEffect(
    () => (answersAreReady && total <= mostAnswersInPage ? whenIdle(() => setAnswers(true)) : undefined),
    [answersAreReady, total]
  );
  const mountAll = React.useCallback(() => {
    setQuestions(Infinity);
    setAnswers(true);
  }, []);
  useBeforePrint(mountAll);

  return React.useMemo(() => ({ questions, answers, showAll }), [questions, answers, showAll]);
}
