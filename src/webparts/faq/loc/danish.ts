/** What the FAQ says, in Danish: it comes with what shows the questions, so that readers wait for no further script (docs/decisions/0032). */
export const danish = {
  Title: 'Ofte stillede spørgsmål',
  DefaultIntroduction:
    'Når vi arbejder i netværk, dukker der mange spørgsmål op. Her finder du svar på dem, vi oftest får. Finder du ikke det, du leder efter, er du altid velkommen til at spørge Sekretariat for Netværksstrukturen.',
  Loading: 'Henter spørgsmål',
  LoadingAnswer: 'Henter svaret',
  ExpandAll: 'Åbn alle',
  CollapseAll: 'Luk alle',
  Locale: 'da-DK',
  Search: 'Søg i spørgsmål og svar',
  Searching: 'Søger …',
  SearchCoversAll: 'Søgningen dækker alle {total} spørgsmål og svar.',
  SearchCoversFirst: 'Søgningen dækker foreløbig de første {count} spørgsmål. Resten er på vej.',
  SearchFailed: 'Søgningen kunne ikke hentes',
  OneHit: '1 spørgsmål passer',
  Hits: '{0} spørgsmål passer',
  MoreHits: 'Vis flere',
  NoHits: 'Ingen spørgsmål passer på »{0}«',
  NoHitsHelp: 'Prøv med andre eller færre ord.',
  AskSecretariat: 'Skriv til Sekretariat for Netværksstrukturen',
  AskSecretariatSomehow: 'Du kan også spørge Sekretariat for Netværksstrukturen.',
  AskSubject: 'Spørgsmål om netværk: {0}',
  GoneTitle: 'Spørgsmålet findes ikke længere her',
  GoneText:
    'Måske er linket gammelt, eller også har spørgsmålet fået et andet navn. Søg efter det, eller kig på listen nedenfor.',
  GoneSearch: 'Søg efter »{0}«',
  Contents: 'Indhold',
  Recovered: 'Spørgsmålene er hentet.',
  BehindTitle: 'Du ser spørgsmålene, som de var ved dit sidste besøg',
  RestMissing: 'Kun de første {count} spørgsmål kunne hentes',
  OtherQuestions: 'Andre spørgsmål',
  Table: 'Tabel',
  Elsewhere: 'andet websted',
  CopyLink: 'Kopiér link',
  ToQuestion: 'til spørgsmålet {0}',
  LinkCopied: 'Linket er kopieret',
  CopyFailed: 'Linket kunne ikke kopieres',
  EmptyTitle: 'Her er ingen spørgsmål endnu',
  EmptyText: 'De første er på vej. Har du et spørgsmål nu, så kontakt Sekretariat for Netværksstrukturen.',
  TryAgain: 'Prøv igen',
  AnswerFailed: 'Svaret kunne ikke vises',
  FailureTitle: 'Spørgsmålene kunne ikke hentes',
  FailureNetwork:
    'Der er ingen forbindelse til intranettet lige nu. Intet er gået tabt. Tjek din forbindelse, og prøv igen.',
  FailureBusy: 'Intranettet har travlt lige nu. Intet er gået tabt. Vent et øjeblik, og prøv igen.',
  FailureForbidden:
    'Du har ikke adgang til listen med spørgsmål. Bed Sekretariat for Netværksstrukturen om at give dig adgang.',
  FailureSignedOut: 'Du er blevet logget ud. Genindlæs siden for at logge ind igen.',
  FailureNotSetUp: 'Enten er de ikke lagt ud endnu, eller også har du ikke adgang til dem.',
  FailureOther:
    'Noget gik galt undervejs. Intet er gået tabt. Prøv igen, og kontakt Sekretariat for Netværksstrukturen, hvis det bliver ved.'
};

/** What the FAQ says, in any language. */
export type FaqStrings = typeof danish;
