/** The answers that were given: whoever leaves a question open, or takes its answer back, leaves nothing of it in a proposal. */
export const answered = <T extends object>(answers: T): Partial<T> =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => isAnswer(answer))) as Partial<T>;

const isAnswer = (answer: unknown): boolean =>
  Array.isArray(answer) ? answer.length > 0 : answer !== undefined && answer !== '' && answer !== false;
