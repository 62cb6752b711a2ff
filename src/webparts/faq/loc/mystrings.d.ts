declare interface IFaqWebPartStrings {
  Title: string;
  DefaultIntroduction: string;
  Loading: string;
  LoadingAnswer: string;
  ExpandAll: string;
  CollapseAll: string;
  Locale: string;
  Search: string;
  Searching: string;
  SearchCoversAll: string;
  SearchCoversFirst: string;
  SearchFailed: string;
  OneHit: string;
  Hits: string;
  MoreHits: string;
  NoHits: string;
  NoHitsHelp: string;
  AskSecretariat: string;
  AskSecretariatSomehow: string;
  AskSubject: string;
  GoneTitle: string;
  GoneText: string;
  GoneSearch: string;
  Contents: string;
  Recovered: string;
  BehindTitle: string;
  RestMissing: string;
  OtherQuestions: string;
  Table: string;
  Elsewhere: string;
  CopyLink: string;
  ToQuestion: string;
  LinkCopied: string;
  CopyFailed: string;
  EmptyTitle: string;
  EmptyText: string;
  TryAgain: string;
  AnswerFailed: string;
  FailureTitle: string;
  FailureNetwork: string;
  FailureBusy: string;
  FailureForbidden: string;
  FailureSignedOut: string;
  FailureNotSetUp: string;
  FailureOther: string;
}

declare module 'FaqWebPartStrings' {
  const strings: IFaqWebPartStrings;
  export = strings;
}
