/** Ids in the page: several lists of contacts may stand on one, so the instance is part of each. */
export const nameId = (instance: string, card: number): string => `np-contact-${instance}-${card}`;
