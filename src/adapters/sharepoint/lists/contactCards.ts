import { contactKindChoices } from './contactKinds';
import { defineList } from './listDefinition';
import { contactCardsTitle } from './titles';

export const contactCards = defineList({
  title: contactCardsTitle,
  description: 'De personer og postkasser, som medarbejdere kan kontakte om netværk.',
  titleField: { title: 'Navn' },
  fields: {
    Kind: { type: 'choice', title: 'Person eller postkasse', choices: Object.values(contactKindChoices) },
    JobTitle: { type: 'text', title: 'Stilling', maxLength: 255 },
    Department: { type: 'text', title: 'Afdeling', maxLength: 255 },
    Phone: { type: 'text', title: 'Telefon', maxLength: 50 },
    Mail: { type: 'text', title: 'E-mail', maxLength: 255 },
    UserPrincipalName: { type: 'text', title: 'Brugernavn i personalekataloget', maxLength: 255 },
    UserId: { type: 'text', title: 'Objekt-id i personalekataloget', maxLength: 64 },
    SortOrder: { type: 'number', title: 'Rækkefølge', indexed: true },
    Topics: { type: 'text', title: 'Emner', maxLength: 255 },
    Hours: { type: 'text', title: 'Åbningstid', maxLength: 255 },
    AwayFrom: { type: 'dateTime', title: 'Ikke på arbejde fra' },
    AwayUntil: { type: 'dateTime', title: 'Ikke på arbejde til og med' },
    StandIn: { type: 'text', title: 'Stedfortræder', maxLength: 255 }
  },
  versioned: true,
  attachments: false,
  employees: 'read',
  secretariat: 'contribute',
  view: ['LinkTitle', 'JobTitle', 'Phone', 'Mail', 'AwayFrom', 'AwayUntil', 'StandIn', 'SortOrder']
});
