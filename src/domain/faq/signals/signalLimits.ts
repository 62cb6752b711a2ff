/** The longest texts, in characters. A question is a title, which SharePoint cuts off at 255. */
export const signalLimits = { question: 200, details: 2000, comment: 500, answer: 4000 } as const;
