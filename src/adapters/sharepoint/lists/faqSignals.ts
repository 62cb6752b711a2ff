import { questionStateChoices, signalKindChoices, yesOrNo } from './choices';
import { defineList } from './listDefinition';

/**
 * What readers of the FAQ tell the secretariat: votes, questions, and searches without an answer. People see their own rows only,
 * and no column is unique: a list that hides others' rows can have none.
 */
export const faqSignals = defineList({
  title: 'FaqSignals',
  description:
    'Vurderinger af svar og stillede spørgsmål. Medarbejdere ser kun deres egne; sekretariatet ser alle.',
  titleField: { title: 'Overskrift' },
  fields: {
    Kind: {
      type: 'choice',
      title: 'Hvad det er',
      required: true,
      choices: Object.values(signalKindChoices)
    },
    FaqList: { type: 'text', title: 'Listen med spørgsmål og svar', maxLength: 255 },
    EntryId: { type: 'number', title: 'Spørgsmål i FAQ’en (id)', indexed: true },
    Helpful: { type: 'choice', title: 'Var svaret nyttigt?', choices: Object.values(yesOrNo) },
    Details: { type: 'note', title: 'Uddybning' },
    Answer: { type: 'note', title: 'Svar fra sekretariatet' },
    State: { type: 'choice', title: 'Status', choices: Object.values(questionStateChoices) },
    PersonKey: { type: 'text', title: 'Medarbejderens brugernavn', maxLength: 255, indexed: true },
    ClientId: { type: 'text', title: 'Nøgle fra enheden', maxLength: 36, indexed: true }
  },
  versioned: false,
  attachments: false,
  employees: 'own',
  secretariat: 'moderate',
  view: ['LinkTitle', 'Kind', 'EntryId', 'Helpful', 'State', 'Author', 'Created']
});
