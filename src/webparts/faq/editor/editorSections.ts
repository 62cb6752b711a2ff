import type { EditorSection } from './EditorSection';

/** The tabs of the editor's panel, in their order. */
export const editorSections: readonly EditorSection[] = [
  {
    key: 'entries',
    name: { da: 'Spørgsmål', en: 'Questions' },
    load: async () => (await import(/* webpackChunkName: 'faq-editor-entries' */ './entries/Entries')).Entries
  },
  {
    key: 'asked',
    name: { da: 'Stillede spørgsmål', en: 'Asked questions' },
    load: async () =>
      (await import(/* webpackChunkName: 'faq-editor-signals' */ './questions/AskedQuestions')).AskedQuestions
  },
  {
    key: 'received',
    name: { da: 'Vurderinger', en: 'Votes' },
    load: async () => (await import(/* webpackChunkName: 'faq-editor-signals' */ './votes/Received')).Received
  },
  {
    key: 'import',
    name: { da: 'Importér', en: 'Import' },
    load: async () => {
      const [{ importSection }, { sanitizeAnswer }] = await Promise.all([
        import(/* webpackChunkName: 'faq-editor-import' */ './import/importSection'),
        import(/* webpackChunkName: 'faq-answers' */ '../answers')
      ]);
      return importSection(sanitizeAnswer);
    }
  }
];
