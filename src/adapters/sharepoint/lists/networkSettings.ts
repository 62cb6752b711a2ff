import { defineList } from './listDefinition';

export const networkSettings = defineList({
  title: 'NetworkSettings',
  description: 'Indstillinger for Netværksportalen: nøgle og værdi.',
  titleField: { title: 'Nøgle', maxLength: 100 },
  fields: {
    Value: { type: 'note', title: 'Værdi (tekst eller JSON)', required: true }
  },
  versioned: true,
  attachments: false,
  employees: 'read',
  secretariat: 'contribute',
  view: ['LinkTitle', 'Value']
});
