import type { OwnHelpTexts } from '../../../components/help/listHelpTexts';
import type { Language } from '../../../components/language';

interface FaqHelpTexts extends OwnHelpTexts {
  importPage: string;
  examplesTitle: string;
  examplesText: string;
}

const danish: FaqHelpTexts = {
  write: 'Skriv til sekretariatet',
  guestTitle: 'Spørgsmål og svar er kun for medarbejdere',
  guestText:
    'Du er her som gæst, og derfor kan du ikke se dem. Har du brug for et svar, så spørg den, du samarbejder med i kommunen.',
  missingTitle: 'Webstedet mangler listen med spørgsmål',
  missingOwner:
    'Du ejer webstedet og kan klargøre det her. Så kan I gå i gang med at skrive spørgsmål og svar.',
  outdatedTitle: 'Webstedet skal klargøres igen',
  outdatedOwner:
    'Listen med spørgsmål er lavet med en ældre udgave af portalen og mangler kolonnen »{column}«. Kør klargøringen igen, så kommer den til. Spørgsmål og svar bliver, som de er.',
  askOwner: 'Bed en ejer af webstedet om at klargøre det, eller vælg en anden liste, som allerede er her.',
  chosen: {
    chooseList: 'Vælg en liste',
    goneTitle: 'Den valgte liste findes ikke længere',
    gone: 'Måske er den slettet, eller også har du ikke adgang til den. Vælg en anden liste.',
    lacksTitle: 'Den valgte liste mangler en kolonne',
    lacks: 'Listen har ikke kolonnen »{column}«. Tilføj den, eller vælg en anden liste.',
    editPage: 'Redigér siden, og åbn webdelens indstillinger.'
  },
  reader: {
    missing: {
      title: 'Her er ingen spørgsmål og svar til dig',
      text: 'Enten er de ikke lagt ud endnu, eller også har du ikke adgang til dem. Har du brug for et svar nu, så kontakt Sekretariat for Netværksstrukturen.'
    },
    outdated: {
      title: 'Spørgsmålene kan ikke vises lige nu',
      text: 'Webstedet er ved at blive opdateret, og intet er gået tabt. Kig forbi igen senere, eller kontakt Sekretariat for Netværksstrukturen.'
    },
    refused: {
      title: 'Du har ikke adgang til spørgsmål og svar',
      text: 'Bed Sekretariat for Netværksstrukturen om at give dig adgang.'
    }
  },
  emptyEditor: 'Skriv det første, eller hent spørgsmål og svar fra en side, I allerede har.',
  addFirst: 'Skriv det første spørgsmål',
  importPage: 'Importér fra en side',
  examplesTitle: 'Eksempler',
  examplesText:
    'Sådan kan det se ud. Eksemplerne er kun synlige for dig, mens du redigerer siden, og de bliver ikke gemt.'
};

const english: FaqHelpTexts = {
  write: 'Write to the secretariat',
  guestTitle: 'Questions and answers are for employees only',
  guestText:
    'You are here as a guest, so you cannot see them. If you need an answer, ask the person you work with in the municipality.',
  missingTitle: 'The site has no list of questions',
  missingOwner: 'You own the site and can set it up here. Then you can start writing questions and answers.',
  outdatedTitle: 'The site has to be set up again',
  outdatedOwner:
    'The list of questions was made by an older version of the portal and lacks the column “{column}”. Run set-up again to add it. Questions and answers stay as they are.',
  askOwner: 'Ask an owner of the site to set it up, or choose another list that is already here.',
  chosen: {
    chooseList: 'Choose a list',
    goneTitle: 'The chosen list no longer exists',
    gone: 'It may have been deleted, or you have no access to it. Choose another list.',
    lacksTitle: 'The chosen list lacks a column',
    lacks: 'The list has no column “{column}”. Add it, or choose another list.',
    editPage: 'Edit the page and open the settings of the web part.'
  },
  reader: {
    missing: {
      title: 'There are no questions and answers for you here',
      text: 'Either they have not been published yet, or you have no access to them. If you need an answer now, contact Sekretariat for Netværksstrukturen.'
    },
    outdated: {
      title: 'The questions cannot be shown right now',
      text: 'The site is being updated, and nothing is lost. Come back later, or contact Sekretariat for Netværksstrukturen.'
    },
    refused: {
      title: 'You have no access to the questions and answers',
      text: 'Ask Sekretariat for Netværksstrukturen to give you access.'
    }
  },
  emptyEditor: 'Write the first one, or bring in questions and answers from a page that you already have.',
  addFirst: 'Write the first question',
  importPage: 'Import from a page',
  examplesTitle: 'Examples',
  examplesText:
    'This is what it can look like. Only you see the examples, while you edit the page, and they are not stored.'
};

export const faqHelpTexts: Readonly<Record<Language, FaqHelpTexts>> = { da: danish, en: english };
