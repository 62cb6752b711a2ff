import { proposalLimits } from '../../../domain/proposal/proposalFields';
import {
  discussionPartnerChoices,
  expectedValueChoices,
  ideaSourceChoices,
  leadAnswerChoices,
  networkTypeChoices,
  politicalAnswerChoices
} from './choices';
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
    CurrentSolutions: { type: 'note', title: 'Hvad har vi prøvet?' },
    // The units are those of the settings or of the directory, so words that the list does not know are let in.
    AffectedUnits: {
      type: 'multiChoice',
      title: 'Berørte afdelinger',
      required: true,
      choices: [],
      fillIn: true
    },
    ExpectedValueTypes: {
      type: 'multiChoice',
      title: 'Forventet værdi',
      choices: Object.values(expectedValueChoices)
    },
    NetworkType: {
      type: 'choice',
      title: 'Netværkstype',
      required: true,
      choices: Object.values(networkTypeChoices)
    },
    KnowledgeGap: { type: 'note', title: 'Hvad mangler vi at vide?' },
    InnovationPotential: { type: 'note', title: 'Nye måder at arbejde på' },
    NewPerspectives: { type: 'note', title: 'Hvem kan give nye perspektiver?' },
    PoliticalStrategy: {
      type: 'text',
      title: 'Politisk vision eller strategi',
      maxLength: proposalLimits.politicalStrategy
    },
    PoliticalRelevance: {
      type: 'choice',
      title: 'Kan temaet nå politisk niveau?',
      choices: Object.values(politicalAnswerChoices)
    },
    WantsToLead: {
      type: 'choice',
      title: 'Vil du være netværksleder?',
      required: true,
      choices: Object.values(leadAnswerChoices)
    },
    IsTrainedNetworkLeader: { type: 'boolean', title: 'Uddannet netværksleder?' },
    EmploymentUnit: { type: 'text', title: 'Ansættelsessted', maxLength: 255 },
    DiscussedWith: {
      type: 'multiChoice',
      title: 'Drøftet med',
      choices: Object.values(discussionPartnerChoices)
    },
    OriginalSource: { type: 'choice', title: 'Idéens kilde', choices: Object.values(ideaSourceChoices) },
    ManagerDisputed: { type: 'boolean', title: 'Det er ikke min leder' },
    PrivacyNotice: { type: 'text', title: 'Vist orientering om personoplysninger', maxLength: 20 },
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
