import type { EditorLanguage } from './editorLanguage';

const danish = {
  loading: 'Henter',
  failed: 'Det kunne ikke hentes',
  onlySecretariat: 'Kun sekretariatet ser, hvad læserne har skrevet.',
  notSetUp:
    'Listen FaqSignals er ikke oprettet. En ejer af webstedet kan oprette den fra webdelen Netværkstemaer.',
  noQuestions: 'Der er ingen stillede spørgsmål.',
  asked: '{name}, {day}',
  waiting: 'Venter på svar',
  answered: 'Besvaret af {name}, {day}',
  closed: 'Lukket uden svar af {name}, {day}',
  ownQuestion: 'Det er dit eget spørgsmål. En kollega svarer på det.',
  answerLabel: 'Svar til {name}',
  answerHelp: 'Kun den, der har spurgt, ser svaret. Skriv ikke CPR-numre.',
  required: 'skal udfyldes',
  send: 'Send svar',
  close: 'Luk uden svar',
  missing: 'Skriv et svar.',
  tooLong: 'Teksten er {over} tegn for lang. Der er plads til {max}.',
  cpr: 'Her står et CPR-nummer. Slet det, før du sender.',
  cprLike: 'Her står et tal, der ligner et CPR-nummer. Slet det, eller sæt kryds ved, at det ikke er et.',
  confirmNoCpr: 'Tallet er ikke et CPR-nummer',
  settleFailed: 'Det er ikke gemt',
  conflict:
    'Spørgsmålet er ændret, siden du hentede det. Hent det igen, før du svarer. Din tekst står her stadig.',
  readAgain: 'Hent igen',
  sent: 'Svaret er gemt, og {name} har fået en mail.',
  notSent: 'Svaret er gemt. {name} ser det på siden; der er ikke sendt en mail.',
  unknown: 'Svaret er gemt. Det vides ikke, om mailen til {name} nåede frem.',
  closedDone: 'Spørgsmålet er lukket uden svar.',
  noVotes: 'Ingen har vurderet et svar endnu.',
  entry: 'Spørgsmål',
  helpful: 'Nyttigt',
  unhelpful: 'Ikke nyttigt',
  missingComments: 'Hvad mangler',
  goneEntry: 'Slettet spørgsmål (nr. {id})',
  termsTitle: 'Søgninger uden svar',
  noTerms: 'Ingen søgninger uden svar fra mindst tre personer de seneste 30 dage.',
  termsNotice: 'Søgninger vises, når mindst tre har søgt på det samme, og slettes efter 30 dage.',
  people: '{count} personer',
  count: '{length} af {max} tegn',
  countOver: '{over} tegn for mange'
};

/** Texts of the sections about what readers say. */
export type SignalTexts = Readonly<Record<keyof typeof danish, string>>;

const english: SignalTexts = {
  loading: 'Loading',
  failed: 'This could not be loaded',
  onlySecretariat: 'Only the secretariat sees what readers have written.',
  notSetUp:
    'The list FaqSignals does not exist. A site owner can create it from the web part Network themes.',
  noQuestions: 'No questions have been asked.',
  asked: '{name}, {day}',
  waiting: 'Waiting for an answer',
  answered: 'Answered by {name}, {day}',
  closed: 'Closed without an answer by {name}, {day}',
  ownQuestion: 'This is your own question. A colleague answers it.',
  answerLabel: 'Answer to {name}',
  answerHelp: 'Only the person who asked sees the answer. Do not write CPR numbers.',
  required: 'required',
  send: 'Send answer',
  close: 'Close without an answer',
  missing: 'Write an answer.',
  tooLong: 'The text is {over} characters too long. There is room for {max}.',
  cpr: 'There is a CPR number here. Delete it before you send.',
  cprLike: 'There is a number here that looks like a CPR number. Delete it, or confirm that it is none.',
  confirmNoCpr: 'The number is not a CPR number',
  settleFailed: 'This has not been saved',
  conflict:
    'The question has changed since you loaded it. Load it again before you answer. Your text is still here.',
  readAgain: 'Load again',
  sent: 'The answer is saved, and {name} has been told by mail.',
  notSent: 'The answer is saved. {name} sees it on the page; no mail has been sent.',
  unknown: 'The answer is saved. It is not known whether the mail to {name} arrived.',
  closedDone: 'The question is closed without an answer.',
  noVotes: 'Nobody has voted on an answer yet.',
  entry: 'Question',
  helpful: 'Helpful',
  unhelpful: 'Not helpful',
  missingComments: 'What is missing',
  goneEntry: 'Deleted question (no. {id})',
  termsTitle: 'Searches without an answer',
  noTerms: 'No searches without an answer by at least three people in the last 30 days.',
  termsNotice:
    'Searches are shown when at least three people have searched for the same, and deleted after 30 days.',
  people: '{count} people',
  count: '{length} of {max} characters',
  countOver: '{over} characters too many'
};

export const signalTexts: Readonly<Record<EditorLanguage, SignalTexts>> = { da: danish, en: english };
