import type { EditorLanguage } from '../editorLanguage';

const danish = {
  add: 'Nyt spørgsmål',
  draftsWait:
    'Det, du gemmer, er en kladde, indtil nogen offentliggør det. Imens ser læserne det, der sidst blev offentliggjort.',
  show: 'Vis',
  all: 'Alle ({count})',
  unpublished: 'Ikke offentliggjort ({count})',
  overdue: 'Gennemgang overskredet ({count})',
  soon: 'Gennemses inden for 30 dage ({count})',
  unowned: 'Uden ansvarlig ({count})',
  overdueSince: 'Gennemgang overskredet siden {day}',
  dueOn: 'Gennemses senest {day}',
  noReview: 'Ingen dato for gennemgang',
  owner: 'Ansvarlig: {owner}',
  noOwner: 'Uden ansvarlig',
  editEntry: 'Redigér',
  ofEntry: ' spørgsmålet {question}',
  publish: 'Offentliggør',
  withdraw: 'Træk tilbage til kladde',
  published: 'Offentliggjort: {question}',
  withdrawn: 'Trukket tilbage: {question}',
  decisionConflict: 'Nogen har ændret spørgsmålet imens. Læs det igen, før du går videre.',
  decisionFailed: 'Det lykkedes ikke. Listen er hentet igen og viser, hvordan spørgsmålet står nu.',
  untitled: '(uden spørgsmål)',
  more: 'Vis flere',
  emptyTitle: 'Her er ingen spørgsmål endnu',
  empty: 'Skriv det første spørgsmål, eller hent dem ind fra en side, I har i forvejen, under Importér.',
  noneLeft: 'Ingen spørgsmål her. Vælg noget andet under Vis.'
};

export type EntriesTexts = Readonly<Record<keyof typeof danish, string>>;

const english: EntriesTexts = {
  add: 'New question',
  draftsWait:
    'What you save is a draft until somebody publishes it. Until then readers see what was published last.',
  show: 'Show',
  all: 'All ({count})',
  unpublished: 'Not published ({count})',
  overdue: 'Review overdue ({count})',
  soon: 'Due for review within 30 days ({count})',
  unowned: 'Without an owner ({count})',
  overdueSince: 'Review overdue since {day}',
  dueOn: 'To be reviewed by {day}',
  noReview: 'No review date',
  owner: 'Owner: {owner}',
  noOwner: 'Without an owner',
  editEntry: 'Edit',
  ofEntry: ' the question {question}',
  publish: 'Publish',
  withdraw: 'Withdraw to draft',
  published: 'Published: {question}',
  withdrawn: 'Withdrawn: {question}',
  decisionConflict: 'Somebody has changed the question meanwhile. Read it again before you go on.',
  decisionFailed: 'That did not work. The list has been loaded again and shows how the question stands now.',
  untitled: '(no question)',
  more: 'Show more',
  emptyTitle: 'There are no questions yet',
  empty: 'Write the first question, or bring them in from a page that you already have, under Import.',
  noneLeft: 'No questions here. Choose something else under Show.'
};

export const entriesTexts: Readonly<Record<EditorLanguage, EntriesTexts>> = { da: danish, en: english };
