import type { EditorLanguage } from './editorLanguage';

const danish = {
  edit: 'Redigér spørgsmål',
  close: 'Luk redigering',
  tools: 'Værktøjer til redaktører',
  loading: 'Henter',
  failed: 'Det kunne ikke hentes',
  draft: 'Kladde',
  pending: 'Kladde, afventer godkendelse',
  rejected: 'Ikke godkendt',
  overdueSince: 'Gennemgang overskredet siden {day}'
};

/** Texts of the panel's frame and of the marks on questions. */
export type EditorTexts = Readonly<Record<keyof typeof danish, string>>;

const english: EditorTexts = {
  edit: 'Edit questions',
  close: 'Close editing',
  tools: 'Tools for editors',
  loading: 'Loading',
  failed: 'This could not be loaded',
  draft: 'Draft',
  pending: 'Draft, awaiting approval',
  rejected: 'Not approved',
  overdueSince: 'Review overdue since {day}'
};

export const editorTexts: Readonly<Record<EditorLanguage, EditorTexts>> = { da: danish, en: english };
