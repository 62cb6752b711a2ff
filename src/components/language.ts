/** The languages of our texts, where SharePoint's loader does not choose among them. */
export type Language = 'da' | 'en';

/** The language for a culture's name, such as `da-DK`. */
export const languageOf = (culture: string): Language => (/^da\b/i.test(culture) ? 'da' : 'en');

/**
 * What a web part says, for a culture's name: its Danish, which it brings along, or its English, which is fetched. Where that cannot be
 * had, Danish is better than nothing.
 */
export const textsIn = async <Texts>(
  culture: string,
  danish: Texts,
  loadEnglish: () => Promise<Texts>
): Promise<Texts> => (languageOf(culture) === 'da' ? danish : loadEnglish().catch(() => danish));
