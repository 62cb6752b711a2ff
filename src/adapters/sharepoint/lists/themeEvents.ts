import { defineList } from './listDefinition';
import { recordFields } from './recordFields';

export const themeEvents = defineList({
  title: 'ThemeEvents',
  description: 'Hvad der er sket med forslagene. Kan tilføjes, men ikke rettes eller slettes.',
  titleField: { title: 'Overskrift' },
  fields: recordFields,
  versioned: false,
  attachments: false,
  employees: 'add',
  secretariat: 'add',
  view: ['LinkTitle', 'ProposalId', 'Kind', 'PersonKey', 'Author', 'Created']
});
