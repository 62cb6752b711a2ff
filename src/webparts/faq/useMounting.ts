import * as React from 'react';
import { whenIdle } from '../../components/whenIdle';

/** So many questions are painted first: well below 500 elements of the page. */
const firstQuestions = 30;
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
  const [questions, setQuestions] = React.useState(firstQuestions);
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
  React.useEffect(() => {
    const print = (): void => {
      setQuestions(Infinity);
      setAnswers(true);
    };
    window.addEventListener('beforeprint', print);
    return () => window.removeEventListener('beforeprint', print);
  }, []);

  return React.useMemo(() => ({ questions, answers, showAll }), [questions, answers, showAll]);
}
