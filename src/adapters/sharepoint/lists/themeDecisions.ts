import { defineList } from './listDefinition';
import { recordFields } from './recordFields';

export const themeDecisions = defineList({
  title: 'ThemeDecisions',
  description: 'Hvad kun sekretariatet kan afgøre om forslagene.',
  titleField: { title: 'Overskrift' },
  fields: recordFields,
  versioned: false,
  attachments: false,
  employees: 'read',
  secretariat: 'add',
  view: ['LinkTitle', 'ProposalId', 'Kind', 'PersonKey', 'Author', 'Created']
});
