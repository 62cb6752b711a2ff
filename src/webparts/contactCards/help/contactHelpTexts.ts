import type { OwnHelpTexts } from '../../../components/help/listHelpTexts';
import type { Language } from '../../../components/language';

const danish: OwnHelpTexts = {
  write: 'Skriv til sekretariatet',
  guestTitle: 'Kontakterne er kun for medarbejdere',
  guestText: 'Du er her som gæst, og derfor kan du ikke se dem. Spørg den, du samarbejder med i kommunen.',
  missingTitle: 'Webstedet mangler listen med kontakter',
  missingOwner: 'Du ejer webstedet og kan klargøre det her. Så kan I skrive kontakterne ind.',
  outdatedTitle: 'Webstedet skal klargøres igen',
  outdatedOwner:
    'Listen med kontakter er lavet med en ældre udgave af portalen og mangler kolonnen »{column}«. Kør klargøringen igen, så kommer den til. Kontakterne bliver, som de er.',
  askOwner: 'Bed en ejer af webstedet om at klargøre det. Det kan ejeren gøre her på siden.',
  reader: {
    missing: {
      title: 'Her er ingen kontakter til dig',
      text: 'Enten er de ikke lagt ud endnu, eller også har du ikke adgang til dem. Du er altid velkommen hos Sekretariat for Netværksstrukturen.'
    },
    outdated: {
      title: 'Kontakterne kan ikke vises lige nu',
      text: 'Webstedet er ved at blive opdateret, og intet er gået tabt. Kig forbi igen senere.'
    },
    refused: {
      title: 'Du har ikke adgang til kontakterne',
      text: 'Bed Sekretariat for Netværksstrukturen om at give dig adgang.'
    }
  },
  emptyEditor: 'Skriv den første person eller postkasse ind, som kollegerne kan henvende sig til.',
  addFirst: 'Tilføj den første kontakt'
};

const english: OwnHelpTexts = {
  write: 'Write to the secretariat',
  guestTitle: 'The contacts are for employees only',
  guestText:
    'You are here as a guest, so you cannot see them. Ask the person you work with in the municipality.',
  missingTitle: 'The site has no list of contacts',
  missingOwner: 'You own the site and can set it up here. Then you can enter the contacts.',
  outdatedTitle: 'The site has to be set up again',
  outdatedOwner:
    'The list of contacts was made by an older version of the portal and lacks the column “{column}”. Run set-up again to add it. The contacts stay as they are.',
  askOwner: 'Ask an owner of the site to set it up. The owner can do that here on the page.',
  reader: {
    missing: {
      title: 'There are no contacts for you here',
      text: 'Either they have not been published yet, or you have no access to them. Sekretariat for Netværksstrukturen is always glad to hear from you.'
    },
    outdated: {
      title: 'The contacts cannot be shown right now',
      text: 'The site is being updated, and nothing is lost. Come back later.'
    },
    refused: {
      title: 'You have no access to the contacts',
      text: 'Ask Sekretariat for Netværksstrukturen to give you access.'
    }
  },
  emptyEditor: 'Enter the first person or mailbox that colleagues can turn to.',
  addFirst: 'Add the first contact'
};

export const contactHelpTexts: Readonly<Record<Language, OwnHelpTexts>> = { da: danish, en: english };
