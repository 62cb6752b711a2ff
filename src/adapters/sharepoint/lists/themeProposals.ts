import { proposalLimits } from '../../../domain/proposal/proposalSchema';
import { leadAnswerChoices, networkTypeChoices } from './choices';
import { defineList } from './listDefinition';

export const themeProposals = defineList({
  title: 'ThemeProposals',
  description: 'Forslag til netværkstemaer, som forslagsstillerne har skrevet dem.',
  titleField: { title: 'Temaets titel', maxLength: proposalLimits.title },
  fields: {
    Summary: { type: 'note', title: 'Kort resumé', required: true },
    Challenge: { type: 'note', title: 'Udfordring eller behov', required: true },
    Importance: { type: 'note', title: 'Hvorfor er det vigtigt nu?', required: true },
    CitizenValue: { type: 'note', title: 'Værdi for borgerne', required: true },
    AffectedUnits: { type: 'multiChoice', title: 'Berørte afdelinger', required: true, choices: [] },
    NetworkType: {
      type: 'choice',
      title: 'Netværkstype',
      required: true,
      choices: Object.values(networkTypeChoices)
    },
    WantsToLead: {
      type: 'choice',
      title: 'Vil du være netværksleder?',
      required: true,
      choices: Object.values(leadAnswerChoices)
    },
    EmploymentUnit: { type: 'text', title: 'Ansættelsessted', maxLength: 255 },
    ClientId: {
      type: 'text',
      title: 'Forslagets nøgle fra enheden',
      maxLength: 36,
      indexed: true,
      unique: true
    },
    ProposerKey: { type: 'text', title: 'Forslagsstillers brugernavn', maxLength: 255, indexed: true }
  },
  versioned: true,
  attachments: true,
  employees: 'addAndEditOwn',
  secretariat: 'addAndEdit',
  view: ['LinkTitle', 'NetworkType', 'AffectedUnits', 'Author', 'Created']
});
