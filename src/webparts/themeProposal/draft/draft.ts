import * as v from 'valibot';
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

/** What is kept of an unfinished proposal. */
export interface Draft {
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
  noCpr: anyOf(proposalFields),
  attachments: v.fallback(v.array(v.object({ name: v.string(), noCpr: v.boolean() })), [])
});

const draftSchema: v.GenericSchema<unknown, Draft> = v.object({
  clientId: v.pipe(v.string(), v.uuid()),
  values: valuesSchema,
  savedAt: v.pipe(v.string(), v.isoTimestamp(), v.toDate())
});

/** A draft as it is kept; reads back with `parseDraft`. */
export const draftText = (draft: Draft): string => JSON.stringify(draft);

/**
 * A draft from what was kept: a field that cannot be read is empty and the others stay, since a later version may have other
 * fields. Undefined where it is no draft at all.
 */
export function parseDraft(kept: string): Draft | undefined {
  const result = v.safeParse(draftSchema, parseJson(kept));
  return result.success ? result.output : undefined;
}

function parseJson(kept: string): unknown {
  try {
    return JSON.parse(kept);
  } catch {
    return undefined;
  }
}
