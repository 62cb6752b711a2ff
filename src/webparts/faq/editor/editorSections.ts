import type { EditorSection } from './EditorSection';

/** The tabs of the editor's panel, in their order. */
export const editorSections: readonly EditorSection[] = [
  {
    key: 'entries',
    name: { da: 'Spørgsmål', en: 'Questions' },
    load: async () => (await import(/* webpackChunkName: 'faq-editor-entries' */ './entries/Entries')).Entries
  }
];
