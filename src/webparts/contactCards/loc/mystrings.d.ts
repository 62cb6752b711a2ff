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
  Locale: string;
  With: string;
  Chat: string;
  Call: string;
  StandIn: string;
  AwayNow: string;
  AwayToday: string;
  AwayUntil: string;
  MailboxAway: string;
  MailboxAwayUntil: string;
  ContactMeanwhile: string;
  Tomorrow: string;
  OnDay: string;
  Presence: string;
  PresenceAvailable: string;
  PresenceBusy: string;
  PresenceInAMeeting: string;
  PresenceInACall: string;
  PresencePresenting: string;
  PresenceFocusing: string;
  PresenceDoNotDisturb: string;
  PresenceBeRightBack: string;
  PresenceAway: string;
  PresenceOffWork: string;
  PresenceOffline: string;
  PresenceOutOfOffice: string;
  CopyFailed: string;
  EmptyTitle: string;
  EmptyText: string;
  TryAgain: string;
  Recovered: string;
  BehindTitle: string;
  FailureTitle: string;
  FailureNetwork: string;
  FailureBusy: string;
  FailureSignedOut: string;
  FailureOther: string;
}

declare module 'ContactCardsWebPartStrings' {
  const strings: IContactCardsWebPartStrings;
  export = strings;
}
