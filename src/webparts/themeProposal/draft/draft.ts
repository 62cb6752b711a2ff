import * as v from 'valibot';
import type { Draft, DraftValues } from '../../../domain/draft/draft';
import { networkTypes } from '../../../domain/network/networkType';
import {
  discussionPartners,
  expectedValues,
  ideaSources,
  leadAnswers,
  politicalAnswers
} from '../../../domain/proposal/proposal';
import { proposalFields } from '../../../domain/proposal/proposalFields';
import { emptyValues, type FormValues } from '../form/formValues';

/** A draft as the form shows it. */
export interface FormDraft {
  clientId: string;
  values: FormValues;
  savedAt: Date;
}

const text = v.fallback(v.string(), '');
const oneOf = <const T extends string>(choices: readonly T[]) => v.fallback(v.picklist([...choices, '']), '');
const anyOf = <const T extends string>(choices: readonly T[]) => v.fallback(v.array(v.picklist(choices)), []);

const valuesSchema: v.GenericSchema<unknown, FormValues> = v.object({
  title: text,
  summary: text,
  challenge: text,
  importance: text,
  citizenValue: text,
  currentSolutions: text,
  affectedUnits: v.fallback(v.array(v.string()), []),
  typedUnits: text,
  expectedValueTypes: anyOf(expectedValues),
  networkType: v.fallback(v.picklist(networkTypes), emptyValues.networkType),
  knowledgeGap: text,
  innovationPotential: text,
  newPerspectives: text,
  politicalStrategy: text,
  politicalRelevance: oneOf(politicalAnswers),
  wantsToLead: oneOf(leadAnswers),
  isTrainedNetworkLeader: v.fallback(v.boolean(), false),
  employmentUnit: text,
  discussedWith: anyOf(discussionPartners),
  originalSource: oneOf(ideaSources),
  disputedManager: text,
  noCpr: anyOf(proposalFields),
  attachments: v.fallback(v.array(v.object({ name: v.string(), noCpr: v.boolean() })), [])
});

/**
 * A draft for the form: a field that cannot be read is empty and the others stay, since another version may have other fields.
 */
export const formDraft = ({ clientId, changedAt, values }: Draft): FormDraft => ({
  clientId,
  values: valuesOf(values),
  savedAt: changedAt
});

/** What a draft holds, as the form knows it. */
export const valuesOf = (values: DraftValues): FormValues => v.parse(valuesSchema, values);
