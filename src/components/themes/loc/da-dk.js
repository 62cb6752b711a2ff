define([], function () {
  return {
    locale: 'da-DK',
    fields: {
      title: 'Temaets titel',
      summary: 'Kort resumé',
      challenge: 'Udfordring eller behov',
      importance: 'Hvorfor er det vigtigt nu?',
      citizenValue: 'Værdi for borgerne',
      currentSolutions: 'Hvad har vi prøvet?',
      affectedUnits: 'Berørte afdelinger',
      expectedValueTypes: 'Forventet værdi',
      networkType: 'Netværkstype',
      knowledgeGap: 'Hvad mangler vi at vide?',
      innovationPotential: 'Nye måder at arbejde på',
      newPerspectives: 'Hvem kan give nye perspektiver?',
      politicalStrategy: 'Politisk vision eller strategi',
      politicalRelevance: 'Kan temaet nå politisk niveau?',
      wantsToLead: 'Vil du være netværksleder?',
      isTrainedNetworkLeader: 'Uddannet netværksleder?',
      employmentUnit: 'Ansættelsessted',
      discussedWith: 'Drøftet med',
      originalSource: 'Idéens kilde'
    },
    networkTypes: {
      innovation: 'Innovationsnetværk',
      learning: 'Læringsnetværk',
      welfare: 'Velfærdsnetværk',
      unsure: 'Ved ikke'
    },
    leadAnswers: {
      yes: 'Ja',
      no: 'Nej',
      maybe: 'Måske'
    },
    expectedValues: {
      quality: 'Kvalitet',
      efficiency: 'Effektivitet',
      citizenInvolvement: 'Borgerinddragelse',
      jobSatisfaction: 'Medarbejdertilfredshed',
      politicalGoals: 'Politiske mål'
    },
    politicalAnswers: {
      yes: 'Ja',
      no: 'Nej',
      unsure: 'Ved ikke'
    },
    discussionPartners: {
      manager: 'Personaleleder',
      colleague: 'Kollega',
      secretariat: 'Sekretariatet',
      nobodyYet: 'Ingen endnu'
    },
    ideaSources: {
      self: 'Mig selv',
      colleague: 'Kollega',
      citizen: 'Borger',
      company: 'Virksomhed',
      association: 'Forening'
    },
    replies: {
      support: 'Jeg støtter idéen',
      discuss: 'Jeg vil gerne drøfte den',
      noTime: 'Jeg kan ikke frigive tid nu',
      notMyEmployee: 'Ikke min medarbejder'
    },
    statuses: {
      submitted: 'Indsendt',
      withManager: 'Hos personaleleder',
      screening: 'Screening',
      nominated: 'Indstillet til Chefforum',
      started: 'Igangsat',
      postponed: 'Udskudt',
      notSelected: 'Ikke valgt',
      withdrawn: 'Trukket tilbage',
      completed: 'Afsluttet'
    },
    screeningResults: {
      ready: 'Klar til Chefforum',
      needsWork: 'Skal arbejdes mere igennem',
      otherWay: 'Løses bedre på en anden måde'
    },
    routing: {
      DirectManager: {
        manager:
          'Forslaget går til {manager}, fordi det er den personaleleder, der står i personalekataloget.',
        secretariat: 'Forslaget er hos sekretariatet, fordi der ikke kunne sendes til personalelederen.'
      },
      Override: {
        manager: 'Forslaget går til {manager}, fordi det er den personaleleder, sekretariatet har valgt.',
        secretariat:
          'Forslaget er hos sekretariatet, fordi der ikke kunne sendes til den valgte personaleleder.'
      },
      NoManager: {
        manager: 'Forslaget går til {manager}.',
        secretariat:
          'Forslaget er hos sekretariatet, fordi der ikke står nogen personaleleder i personalekataloget.'
      },
      SelfManager: {
        manager:
          'Forslaget går til {manager}, fordi {proposer} står som sin egen leder i personalekataloget, og {manager} er den næste i rækken.',
        secretariat:
          'Forslaget er hos sekretariatet, fordi {proposer} står som sin egen leder i personalekataloget, og der ikke er en anden leder at spørge.'
      },
      ManagerInactive: {
        manager:
          'Forslaget går til {manager}, fordi {first} ikke længere har en aktiv konto, og {manager} er den næste i rækken.',
        secretariat:
          'Forslaget er hos sekretariatet, fordi {first} ikke længere har en aktiv konto, og der ikke er en anden leder at spørge.'
      },
      ManagerOnLeave: {
        manager:
          'Forslaget går til {manager}, fordi det er den personaleleder, der står i personalekataloget. {manager} er fraværende lige nu.',
        secretariat: 'Forslaget er hos sekretariatet, fordi personalelederen er fraværende.'
      },
      ManagerNoMailbox: {
        manager:
          'Forslaget går til {manager}, fordi {first} ikke har en postkasse, og {manager} er den næste i rækken.',
        secretariat:
          'Forslaget er hos sekretariatet, fordi {first} ikke har en postkasse, og der ikke er en anden leder at spørge.'
      },
      ProposerNoMailbox: {
        manager:
          'Forslaget går til {manager}, fordi det er den personaleleder, der står i personalekataloget. {proposer} har ingen postkasse, så mailen sendes fra en anden.',
        secretariat:
          'Forslaget er hos sekretariatet. {proposer} har ingen postkasse, så mailen sendes fra en anden.'
      },
      ManagerNotEligible: {
        manager:
          'Forslaget går til {manager}, fordi {first} ikke kan få forslag som personaleleder, og {manager} er den næste i rækken.',
        secretariat:
          'Forslaget er hos sekretariatet, fordi {first} ikke kan få forslag som personaleleder, og der ikke er en anden leder at spørge.'
      },
      ManagerLeft: {
        manager: 'Forslaget går til {manager}, fordi {first} ikke længere er {proposer}s leder.',
        secretariat:
          'Forslaget er hos sekretariatet, fordi {first} ikke længere er {proposer}s leder, og der ikke er fundet en ny.'
      },
      ManagerDisputed: {
        manager: 'Forslaget går til {manager}.',
        secretariat:
          'Forslaget er hos sekretariatet, fordi {proposer} har oplyst, at {disputed} ikke er den rette personaleleder.'
      },
      ReRouted: {
        manager: 'Forslaget går til {manager}, som sekretariatet har valgt som personaleleder.',
        secretariat: 'Forslaget er hos sekretariatet, som går videre uden en personaleleder.'
      },
      ProposerIsDirector: {
        manager: 'Forslaget går til {manager}, fordi {proposer} sidder i Direktørforum.',
        secretariat: 'Forslaget er hos sekretariatet, fordi {proposer} sidder i Direktørforum.'
      },
      TopOfOrganisation: {
        manager: 'Forslaget går til {manager}.',
        secretariat: 'Forslaget er hos sekretariatet, fordi {proposer} er øverst i organisationen.'
      },
      EmploymentChosen: {
        manager: 'Forslaget går til {manager}, som er leder på det ansættelsessted, {proposer} har valgt.',
        secretariat:
          'Forslaget er hos sekretariatet, fordi der ikke kunne sendes til lederen på det valgte ansættelsessted.'
      },
      EmploymentAmbiguous: {
        manager:
          'Forslaget går til {manager} ifølge personalekataloget. {proposer} har flere ansættelsessteder og har ikke valgt et.',
        secretariat:
          'Forslaget er hos sekretariatet, fordi {proposer} har flere ansættelsessteder og ikke har valgt et.'
      },
      GuestBlocked: {
        manager: 'Forslaget går til {manager}.',
        secretariat:
          'Forslaget er hos sekretariatet, fordi {proposer} er gæst og ikke har en personaleleder her.'
      },
      NoConsent: {
        manager: 'Forslaget går til {manager}.',
        secretariat:
          'Forslaget er hos sekretariatet, fordi portalen ikke har fået lov til at læse personalekataloget.'
      },
      RoutingDeferred: {
        manager: 'Forslaget går til {manager}.',
        secretariat:
          'Forslaget er hos sekretariatet, fordi personalekataloget ikke svarede. Vi finder personalelederen, så snart kataloget svarer.'
      }
    },
    routingDeputy: '{deputy} er stedfortræder og får også besked.',
    errors: {
      network: 'Der er ingen forbindelse til intranettet lige nu. Tjek din forbindelse, og prøv igen.',
      unavailable: 'Intranettet svarer ikke lige nu. Vent et øjeblik, og prøv igen.',
      throttled: 'Intranettet har travlt lige nu. Vent et øjeblik, og prøv igen.',
      forbidden: 'Du har ikke adgang til dette. Kontakt sekretariatet, hvis du mener, at du burde have det.',
      signedOut: 'Du er blevet logget ud. Genindlæs siden for at logge ind igen.',
      consentMissing:
        'Portalen mangler en tilladelse i Microsoft 365. En administrator kan give den i SharePoint Administration.',
      notFound: 'Det, du leder efter, findes ikke. Det kan være slettet.',
      notSetUp:
        'Webstedet er ikke gjort klar til netværkstemaer. En ejer af webstedet kan klargøre det fra siden Netværkstemaer.',
      conflict: 'En anden har ændret det samme i mellemtiden. Genindlæs siden, og prøv igen.',
      duplicate: 'Det er allerede gemt. Genindlæs siden for at se det.',
      rejected: 'Intranettet tog ikke imod det, du sendte. Kontakt sekretariatet, hvis det bliver ved.',
      ownProposal: 'Du kan ikke selv behandle dit eget forslag. En kollega i sekretariatet skal gøre det.',
      outOfTurn:
        'Forslaget er nået til et andet trin i mellemtiden. Genindlæs siden for at se, hvor det er nu.',
      notEligible:
        'Personen kan ikke vælges: Det skal være en anden end forslagsstilleren, med en aktiv konto og en postkasse i kommunen.',
      sameManager:
        'Personalekataloget peger stadig på den samme leder. Skriv i stedet brugernavnet på den rette.',
      sameProposal: 'Et forslag kan ikke være en dublet af sig selv.',
      isDuplicate: 'Det forslag er selv en dublet. Vælg det forslag, som det er en dublet af.',
      invalidAnswer:
        'Vi fik et svar, som vi ikke kunne læse. Prøv igen, og kontakt sekretariatet, hvis det bliver ved.',
      unexpected: 'Noget gik galt. Prøv igen, og kontakt sekretariatet, hvis det bliver ved.'
    },
    wish: {
      join: 'Jeg vil gerne være med',
      undo: 'Fortryd, at jeg vil være med',
      joined: 'Du er skrevet på som en, der gerne vil være med. {proposer} kan se det i Netværkstemaer.',
      left: 'Du står der ikke længere.',
      failed: 'Det blev ikke gemt.',
      shown: 'Dit navn kan ses af alle, der åbner forslaget.'
    },
    tryAgain: 'Prøv igen',
    secretariat: 'Sekretariat for Netværksstrukturen',
    required: 'skal udfyldes',
    optional: 'valgfrit',
    count: '{length} af {max} tegn',
    countOver: '{length} af {max} tegn: {over} for mange'
  };
});
