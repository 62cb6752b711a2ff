define([], function () {
  return {
    Title: 'Kontakt',
    DefaultIntroduction:
      'Har du en idé til et netværkstema, en opgave til kompetencefællesskabet, eller er du bare nysgerrig? Så ring eller skriv til os. Vi vil gerne høre fra dig.',
    Loading: 'Henter kontaktoplysninger',
    Phone: 'Telefon',
    Mail: 'E-mail',
    Hours: 'Åbningstid',
    Topics: 'Emner',
    CopyPhone: 'Kopiér telefonnummer',
    CopyMail: 'Kopiér e-mailadresse',
    Of: 'på {0}',
    PhoneCopied: 'Telefonnummeret er kopieret',
    MailCopied: 'E-mailadressen er kopieret',
    CopyFailed: 'Det kunne ikke kopieres',
    EmptyTitle: 'Her er ingen kontakter endnu',
    EmptyText:
      'Sekretariat for Netværksstrukturen skriver kontakterne i listen ContactCards på dette websted.',
    TryAgain: 'Prøv igen',
    BehindTitle: 'Du ser kontakterne, som de var ved dit sidste besøg',
    FailureTitle: 'Kontakterne kunne ikke hentes',
    FailureNetwork:
      'Der er ingen forbindelse til intranettet lige nu. Intet er gået tabt. Tjek din forbindelse, og prøv igen.',
    FailureBusy: 'Intranettet har travlt lige nu. Intet er gået tabt. Vent et øjeblik, og prøv igen.',
    FailureForbidden:
      'Du har ikke adgang til listen med kontakter. Bed din leder eller webstedets ejer om hjælp.',
    FailureSignedOut: 'Du er blevet logget ud. Genindlæs siden for at logge ind igen.',
    FailureNotSetUp:
      'Listen med kontakter er ikke oprettet på dette websted. En ejer af webstedet kan oprette den fra webdelen Netværkstemaer.',
    FailureOther: 'Noget gik galt undervejs. Intet er gået tabt. Prøv igen om lidt.',
    PaneDescription: 'Kontakterne redigerer du i listen ContactCards på webstedet.',
    PaneTitle: 'Overskrift',
    PaneTitleHelp: 'Lad feltet stå tomt, hvis siden har sin egen overskrift.',
    PaneIntroduction: 'Indledning',
    PaneHeadingLevel: 'Overskriftens niveau',
    PaneLevel: 'Niveau {0}',
    PaneTooLong: 'Teksten må højst være på {0} tegn.'
  };
});
