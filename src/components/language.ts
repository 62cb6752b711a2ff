/** The languages of texts that lie in chunks of their own, so that readers who never need them do not load them. */
export type Language = 'da' | 'en';

/** The language for a culture's name, such as `da-DK`. */
export const languageOf = (culture: string): Language => (/^da\b/i.test(culture) ? 'da' : 'en');
