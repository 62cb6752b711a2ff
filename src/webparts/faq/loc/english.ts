import type { FaqStrings } from './danish';

export const english: FaqStrings = {
  Title: 'Frequently asked questions',
  DefaultIntroduction:
    'Working in networks raises many questions. Here are answers to those we hear most often. If you do not find what you are looking for, you are always welcome to ask the Secretariat for the Network Structure.',
  Loading: 'Loading questions',
  LoadingAnswer: 'Loading the answer',
  ExpandAll: 'Open all',
  CollapseAll: 'Close all',
  Locale: 'en-US',
  Search: 'Search questions and answers',
  Searching: 'Searching …',
  SearchCoversAll: 'The search covers all {total} questions and answers.',
  SearchCoversFirst: 'So far the search covers the first {count} questions. The rest are on their way.',
  SearchFailed: 'The search could not be loaded',
  OneHit: '1 question matches',
  Hits: '{0} questions match',
  MoreHits: 'Show more',
  NoHits: 'No questions match “{0}”',
  NoHitsHelp: 'Try other words, or fewer.',
  AskSecretariat: 'Write to the Secretariat for the Network Structure',
  AskSecretariatSomehow: 'You can also ask the Secretariat for the Network Structure.',
  AskSubject: 'Question about networks: {0}',
  GoneTitle: 'This question is no longer here',
  GoneText:
    'The link may be old, or the question may have been renamed. Search for it, or look through the list below.',
  GoneSearch: 'Search for “{0}”',
  Contents: 'Contents',
  Recovered: 'The questions are here.',
  BehindTitle: 'You see the questions as they were at your last visit',
  RestMissing: 'Only the first {count} questions could be loaded',
  OtherQuestions: 'Other questions',
  Table: 'Table',
  Elsewhere: 'another website',
  CopyLink: 'Copy link',
  ToQuestion: 'to the question {0}',
  LinkCopied: 'The link has been copied',
  CopyFailed: 'The link could not be copied',
  EmptyTitle: 'There are no questions yet',
  EmptyText:
    'The first ones are on their way. If you have a question now, contact Sekretariat for Netværksstrukturen.',
  TryAgain: 'Try again',
  AnswerFailed: 'The answer could not be shown',
  FailureTitle: 'The questions could not be loaded',
  FailureNetwork:
    'There is no connection to the intranet right now. Nothing has been lost. Check your connection and try again.',
  FailureBusy: 'The intranet is busy right now. Nothing has been lost. Wait a moment and try again.',
  FailureForbidden: 'You have no access to the list of questions. Ask the secretariat to give you access.',
  FailureSignedOut: 'You have been signed out. Reload the page to sign in again.',
  FailureNotSetUp: 'Either they have not been published yet, or you have no access to them.',
  FailureOther:
    'Something went wrong. Nothing has been lost. Try again, and contact the secretariat if it keeps happening.'
};
