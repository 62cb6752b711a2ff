define([], function () {
  return {
    Title: 'Contacts',
    DefaultIntroduction:
      'Do you have an idea for a network theme, a task for the pool of competences, or are you just curious? Call us or write to us. We would like to hear from you.',
    Loading: 'Loading contacts',
    Phone: 'Phone',
    Mail: 'E-mail',
    Hours: 'Opening hours',
    Topics: 'Topics',
    CopyPhone: 'Copy phone number',
    CopyMail: 'Copy e-mail address',
    Of: 'of {0}',
    PhoneCopied: 'The phone number has been copied',
    MailCopied: 'The e-mail address has been copied',
    CopyFailed: 'It could not be copied',
    EmptyTitle: 'There are no contacts yet',
    EmptyText: 'The secretariat writes the contacts in the list ContactCards on this site.',
    TryAgain: 'Try again',
    BehindTitle: 'You see the contacts as they were at your last visit',
    FailureTitle: 'The contacts could not be loaded',
    FailureNetwork:
      'There is no connection to the intranet right now. Nothing has been lost. Check your connection and try again.',
    FailureBusy: 'The intranet is busy right now. Nothing has been lost. Wait a moment and try again.',
    FailureForbidden:
      'You have no access to the list of contacts. Ask your manager or the owner of the site for help.',
    FailureSignedOut: 'You have been signed out. Reload the page to sign in again.',
    FailureNotSetUp:
      'The list of contacts has not been set up on this site. An owner of the site can set it up from the web part Network themes.',
    FailureOther: 'Something went wrong. Nothing has been lost. Try again in a moment.',
    PaneDescription: 'You edit the contacts in the list ContactCards on the site.',
    PaneTitle: 'Heading',
    PaneTitleHelp: 'Leave the field empty if the page has a heading of its own.',
    PaneIntroduction: 'Introduction',
    PaneHeadingLevel: 'Level of the heading',
    PaneLevel: 'Level {0}',
    PaneTooLong: 'The text may have at most {0} characters.'
  };
});
