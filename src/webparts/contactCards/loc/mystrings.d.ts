declare interface IContactCardsWebPartStrings {
  Title: string;
  DefaultIntroduction: string;
  Loading: string;
  Phone: string;
  Mail: string;
  Hours: string;
  Topics: string;
  CopyPhone: string;
  CopyMail: string;
  Of: string;
  PhoneCopied: string;
  MailCopied: string;
  CopyFailed: string;
  EmptyTitle: string;
  EmptyText: string;
  TryAgain: string;
  BehindTitle: string;
  FailureTitle: string;
  FailureNetwork: string;
  FailureBusy: string;
  FailureForbidden: string;
  FailureSignedOut: string;
  FailureNotSetUp: string;
  FailureOther: string;
  PaneDescription: string;
  PaneTitle: string;
  PaneTitleHelp: string;
  PaneIntroduction: string;
  PaneHeadingLevel: string;
  PaneLevel: string;
  PaneTooLong: string;
}

declare module 'ContactCardsWebPartStrings' {
  const strings: IContactCardsWebPartStrings;
  export = strings;
}
