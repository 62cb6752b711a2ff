/** Ids in the page: several FAQs may stand on one, so the instance is part of each. */
export const askIds = (
  instance: string
): { question: string; details: string; form: string; confirm: string } => ({
  question: `np-ask-question-${instance}`,
  details: `np-ask-details-${instance}`,
  form: `np-ask-${instance}`,
  confirm: `np-ask-confirm-${instance}`
});
