import { defineList } from './listDefinition';

export const routingOverrides = defineList({
  title: 'RoutingOverrides',
  description: 'Personaleledere, der er sat i hånden, hvor personalekataloget ikke passer.',
  titleField: { title: 'Bemærkning' },
  fields: {
    Person: {
      type: 'text',
      title: 'Medarbejderens brugernavn',
      required: true,
      maxLength: 255,
      indexed: true
    },
    Employment: { type: 'text', title: 'Ansættelsessted (kun hvis der er flere)', maxLength: 255 },
    ManagerKey: { type: 'text', title: 'Personalelederens brugernavn', required: true, maxLength: 255 },
    ManagerName: { type: 'text', title: 'Personalelederens navn', required: true, maxLength: 255 },
    ManagerMail: { type: 'text', title: 'Personalelederens e-mail', required: true, maxLength: 255 }
  },
  versioned: true,
  attachments: false,
  employees: 'read',
  secretariat: 'contribute',
  view: ['LinkTitle', 'Person', 'ManagerName', 'ManagerMail']
});
