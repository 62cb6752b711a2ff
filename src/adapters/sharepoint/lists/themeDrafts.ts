import { defineList } from './listDefinition';

/**
 * Unfinished proposals, each seen by its author alone. No column is unique: a list that hides others' rows can have none.
 */
export const themeDrafts = defineList({
  title: 'ThemeDrafts',
  description: 'Kladder til forslag. Hver medarbejder ser kun sine egne, og sekretariatet ser ingen.',
  titleField: { title: 'Temaets titel' },
  fields: {
    Draft: { type: 'note', title: 'Kladde (JSON)', required: true },
    ClientId: {
      type: 'text',
      title: 'Forslagets nøgle fra enheden',
      required: true,
      maxLength: 36,
      indexed: true
    },
    PersonKey: { type: 'text', title: 'Medarbejderens brugernavn', maxLength: 255, indexed: true }
  },
  versioned: false,
  attachments: false,
  employees: 'own',
  secretariat: 'none',
  view: ['LinkTitle', 'Modified']
});
