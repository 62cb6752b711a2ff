define([], function () {
  return {
    Title: 'Propose a network theme',
    Introduction:
      'Have you seen a task that several parts of the municipality ought to solve together? Describe it here. Every employee can propose a theme, and you do not need to have the solution.',
    Visibility:
      'Your colleagues in the municipality can read your proposal. So do not write the names of citizens or colleagues, and never write CPR numbers.',
    SectionTheme: 'The theme',
    SectionValue: 'Need and value',
    SectionNetwork: 'The network',
    HelpTitle: 'Keep it short, and such that a colleague from another department understands it.',
    HelpSummary: 'Tell in two or three sentences what the theme is about.',
    HelpChallenge:
      'Who has the challenge, and when do they feel it? Write about groups, not about individuals.',
    HelpImportance: 'Who needs a solution, and what happens if we wait?',
    HelpCitizenValue: 'What will be different for the citizens if the network succeeds?',
    HelpAffectedUnits: 'A network theme cuts across. Choose all the departments that the task concerns.',
    HelpTypedUnits: 'A network theme cuts across. Write the departments, one on each line.',
    OneUnit:
      'You have named only one department. A network theme usually cuts across several. You can send the proposal all the same.',
    UnitsLoading: 'Fetching the departments',
    UnitsFailed: 'We could not fetch the departments. You can write them yourself, or fetch them again.',
    UnitsRetry: 'Fetch the departments again',
    HelpNetworkType:
      'Choose the type that comes closest. If you are in doubt, the secretariat helps to choose.',
    HelpInnovation:
      'Finds quite new solutions for the future, starting from political visions and strategies.',
    HelpLearning:
      'Gets knowledge that the municipality lacks, by learning from each other and from others outside the house.',
    HelpWelfare: 'Makes everyday welfare better, close to the citizen and with the resources we have.',
    HelpUnsure: 'The secretariat looks at the proposal and talks with you about the type.',
    HelpWantsToLead: 'Training as a network leader is an advantage but not a requirement.',
    HelpEmploymentUnit:
      'You have several workplaces. The proposal goes to the manager of the one you choose.',
    MissingTitle: 'Write the title of the theme',
    MissingSummary: 'Write a short summary',
    MissingChallenge: 'Describe the challenge or need',
    MissingImportance: 'Write why the theme matters now',
    MissingCitizenValue: 'Describe the value for the citizens',
    MissingAffectedUnits: 'Name at least one department',
    MissingNetworkType: 'Choose a type of network',
    MissingWantsToLead: 'Answer whether you would like to lead the network',
    MissingEmploymentUnit: 'Choose the workplace that the proposal comes from',
    TooLong: '{label}: at most {max} characters. Remove at least {over}',
    UnitTooLong: 'The name of a department may have at most 255 characters',
    Cpr: '{label}: There is a CPR number here. Delete it before you send',
    CprLike:
      '{label}: There is a number here that looks like a CPR number. Delete it, or confirm that it is none',
    NoCpr: '{label}: the number is not a CPR number',
    SummaryTitleOne: 'Mend one thing before you can send the proposal',
    SummaryTitleMany: 'Mend {count} things before you can send the proposal',
    Submit: 'Send the proposal',
    Sending: 'Sending the proposal',
    KeptOnDevice: 'What you write is kept on this device until you send it.',
    NotKept:
      'Your draft cannot be kept on this device. Leave the page open until you have sent the proposal.',
    SendFailed: 'The proposal was not sent',
    SendUncertain: 'We do not know whether the proposal arrived',
    NothingLost: 'What you have written is still here.',
    SafeToRetry: 'You can safely send again. The proposal is stored only once.',
    DraftRestored: 'We have fetched your draft from {time}.',
    StartOver: 'Start over',
    DraftCleared: 'The draft has been cleared.',
    Undo: 'Undo',
    GuestTitle: 'The form is for employees of the municipality',
    GuestText:
      'You are signed in as a guest and so cannot send a proposal. If you have an idea, talk with the employee you work with, or write to the secretariat. An employee can send the proposal for you.',
    GuestMail: 'Write to {mailbox}',
    NotSetUpTitle: 'The form is not ready yet',
    ReceiptTitle: 'Thank you, your proposal has been sent',
    ReceiptCase: 'Case number',
    ReceiptTheme: 'Theme',
    ReceiptTo: 'Who has got the proposal?',
    ReceiptNext: 'What happens now?',
    Settling: 'The proposal is stored. We are finding your personnel manager',
    SettleFailed:
      'The proposal is stored, and the secretariat can see it. We could not find your personnel manager right now: {reason}',
    SettleLater: 'We try again the next time you open Network themes.',
    MailSentManager: '{manager} has got a mail, and the secretariat a copy.',
    MailSentManagerOnly: '{manager} has got a mail.',
    MailSentSecretariat: 'The secretariat has got a mail.',
    MailRefused: 'The mail could not be sent. {reason} We try again the next time you open Network themes.',
    MailUnknown:
      'We do not know whether the mail arrived. We try again the next time you open Network themes.',
    MailWaiting: 'We try again the next time you open Network themes.',
    MailWorker: 'The mail will be sent automatically before long.',
    MailOff: 'The portal sends no mails here. Tell your personnel manager about the proposal yourself.',
    MailNobody: 'No mailbox has been set up for the secretariat. It can see the proposal in Network themes.',
    NextManager:
      '{manager} reads the proposal and replies in the portal. It is a dialogue about time, support and mandate. The proposal does not need approval.',
    NextSecretariat: 'The secretariat follows the proposal all the way, whatever the reply.',
    NextForum: 'The Chefforum decides which themes become networks.',
    NextForumRound:
      'The Chefforum decides in {month} which themes become networks. Proposals can join that round until {deadline}.',
    NextFollow: 'You can follow the proposal in Network themes.',
    ChangedSince: 'Your latest changes are not included',
    ChangedSinceText:
      'The proposal was stored by an earlier attempt. What you have changed since was not included. Copy the text from here if you want it included, and write to the secretariat.',
    SeeProposal: 'See the proposal',
    DescribeAnother: 'Describe another theme'
  };
});
