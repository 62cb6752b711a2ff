/** Ids in the page: several FAQs may stand on one, so the instance is part of each. */
export const questionId = (instance: string, entry: number): string => `np-question-${instance}-${entry}`;
export const answerId = (instance: string, entry: number): string => `np-answer-${instance}-${entry}`;
export const categoryId = (instance: string, position: number): string =>
  `np-category-${instance}-${position}`;
export const goneId = (instance: string): string => `np-gone-${instance}`;
export const searchId = (instance: string): string => `np-search-${instance}`;
export const scopeId = (instance: string): string => `np-scope-${instance}`;
