/** The languages that the editor's texts come in. They lie in the editor's own chunks, so that readers do not load them. */
export type EditorLanguage = 'da' | 'en';

export const editorLanguageOf = (locale: string): EditorLanguage => (/^da\b/i.test(locale) ? 'da' : 'en');
