import type { Language } from '../../../components/language';

const danish = {
  read: 'Læs:',
  loading: 'Henter svaret',
  failed: 'Svaret kunne ikke hentes.',
  gone: 'Svaret findes ikke længere.',
  table: 'Tabel i svaret',
  elsewhere: 'andet websted'
};
export type AnswerTexts = typeof danish;

const english: AnswerTexts = {
  read: 'Read:',
  loading: 'Fetching the answer',
  failed: 'The answer could not be fetched.',
  gone: 'The answer is no longer there.',
  table: 'Table in the answer',
  elsewhere: 'another website'
};

/** The words around answers beside fields; they come with their chunk. */
export const answerTexts: Readonly<Record<Language, AnswerTexts>> = { da: danish, en: english };
