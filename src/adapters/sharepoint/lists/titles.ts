/** Titles apart from the rest of a list's definition, which readers' browsers have no use for. */
export const faqEntriesTitle = 'FaqEntries';
export const contactCardsTitle = 'ContactCards';
