import type { EditorLanguage } from '../editorLanguage';

const danish = {
  make: 'Gør til et spørgsmål i FAQ’en',
  title: 'Nyt spørgsmål i FAQ’en',
  help: 'Ret teksten, så den passer til alle læsere: uden navne og oplysninger om enkeltpersoner.',
  helpDraft:
    'Ret teksten, så den passer til alle læsere: uden navne og oplysninger om enkeltpersoner. Det bliver en kladde, som læserne først ser, når den er offentliggjort.',
  question: 'Spørgsmål',
  answer: 'Svar til alle',
  answerHelp: 'En tom linje giver et nyt afsnit. Links, lister og billeder kan du tilføje bagefter.',
  category: 'Kategori',
  categoryHelp: 'Vælg en, der findes, eller skriv en ny.',
  optional: 'valgfrit',
  create: 'Opret spørgsmålet',
  creating: 'Opretter …',
  cancel: 'Annullér',
  missing: 'Skriv noget her.',
  cpr: 'Her står et CPR-nummer. Slet det, før du opretter.',
  cprLike: 'Her står et tal, der ligner et CPR-nummer. Slet det, før du opretter.',
  failed: 'Spørgsmålet er ikke oprettet',
  unknown: 'Vi ved ikke, om spørgsmålet blev oprettet',
  safe: 'Din tekst står her stadig. Prøv igen: der kommer kun ét spørgsmål ud af det.',
  conflict: 'Nogen har ændret det stillede spørgsmål imens. Hent det igen, og prøv så en gang til.',
  made: 'Oprettet i FAQ’en: {question}',
  madeDraft: 'Oprettet som kladde: {question}. Læserne ser den, når den er offentliggjort.',
  wasThere: 'Spørgsmålet var allerede oprettet i FAQ’en. Ret teksten dér.',
  isEntry: 'Står i FAQ’en:',
  isDraft: 'Kladde i FAQ’en, indtil den bliver offentliggjort under fanen Spørgsmål:',
  edit: 'Redigér {question}'
};

/** Texts for making an entry of an asked question. */
export type EntryFormTexts = Readonly<Record<keyof typeof danish, string>>;

const english: EntryFormTexts = {
  make: 'Make this a question in the FAQ',
  title: 'New question in the FAQ',
  help: 'Edit the text so that it suits all readers: without names and details about individuals.',
  helpDraft:
    'Edit the text so that it suits all readers: without names and details about individuals. It becomes a draft, which readers see only once it has been published.',
  question: 'Question',
  answer: 'Answer for everybody',
  answerHelp: 'An empty line makes a new paragraph. You can add links, lists and images afterwards.',
  category: 'Category',
  categoryHelp: 'Choose one that exists, or write a new one.',
  optional: 'optional',
  create: 'Create the question',
  creating: 'Creating …',
  cancel: 'Cancel',
  missing: 'Write something here.',
  cpr: 'There is a CPR number here. Delete it before you create the question.',
  cprLike: 'There is a number here that looks like a CPR number. Delete it before you create the question.',
  failed: 'The question has not been created',
  unknown: 'We do not know whether the question was created',
  safe: 'Your text is still here. Try again: only one question will come of it.',
  conflict: 'Somebody changed the asked question meanwhile. Load it again, then try once more.',
  made: 'Created in the FAQ: {question}',
  madeDraft: 'Created as a draft: {question}. Readers see it once it has been published.',
  wasThere: 'The question had already been created in the FAQ. Edit the text there.',
  isEntry: 'In the FAQ:',
  isDraft: 'Draft in the FAQ until it is published under the tab Questions:',
  edit: 'Edit {question}'
};

export const entryFormTexts: Readonly<Record<EditorLanguage, EntryFormTexts>> = { da: danish, en: english };
