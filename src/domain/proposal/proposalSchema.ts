import * as v from 'valibot';
import { findCpr } from '../cpr/findCpr';
import { networkTypes } from '../network/networkType';
import { discussedWith } from './discussedWith';
import {
  discussionPartners,
  expectedValues,
  ideaSources,
  leadAnswers,
  politicalAnswers,
  type ProposalContent
} from './proposal';
import {
  dependentFields,
  isRequired,
  proposalFields,
  proposalLimits as limits,
  type ProposalField
} from './proposalFields';
import { line, optionalLine, optionalText, text } from './texts';

/** Why a field is refused; the form has a sentence for each. */
export type ProposalFault = 'required' | 'tooLong' | 'notAChoice' | NumberFault;
/** `cpr`: a CPR number stands in it. `cprLike`: perhaps one does, and nobody has said that it is none. */
export type NumberFault = 'cpr' | 'cprLike';
export type ProposalFaults = Partial<Record<ProposalField, ProposalFault>>;

/** Any of several, each once and in the order of the choices; none is the same as no answer. */
const anyOf = <const T extends string>(choices: readonly T[]): v.GenericSchema<T[] | undefined> =>
  v.optional(
    v.pipe(
      v.array(v.picklist(choices, 'notAChoice'), 'notAChoice'),
      v.transform((chosen) => {
        const kept = choices.filter((choice) => chosen.includes(choice));
        return kept.length > 0 ? kept : undefined;
      })
    )
  );

/** The rules of each field for itself; texts come out as they are stored. */
const proposalSchema: v.GenericSchema<ProposalContent> = v.object({
  title: line(limits.title),
  summary: text(limits.summary),
  challenge: text(limits.challenge),
  importance: text(limits.importance),
  citizenValue: text(limits.citizenValue),
  currentSolutions: optionalText(limits.currentSolutions),
  affectedUnits: v.pipe(v.array(line(255), 'required'), v.minLength(1, 'required')),
  expectedValueTypes: anyOf(expectedValues),
  networkType: v.picklist(networkTypes, 'notAChoice'),
  knowledgeGap: optionalText(limits.knowledgeGap),
  innovationPotential: optionalText(limits.innovationPotential),
  newPerspectives: optionalText(limits.newPerspectives),
  politicalStrategy: optionalLine(limits.politicalStrategy),
  politicalRelevance: v.optional(v.picklist(politicalAnswers, 'notAChoice')),
  wantsToLead: v.picklist(leadAnswers, 'required'),
  isTrainedNetworkLeader: v.optional(
    v.pipe(
      v.boolean('notAChoice'),
      v.transform((isTrained) => isTrained || undefined)
    )
  ),
  employmentUnit: v.optional(line(255)),
  discussedWith: v.pipe(anyOf(discussionPartners), v.transform(discussedWith)),
  originalSource: v.optional(v.picklist(ideaSources, 'notAChoice'))
});

export type ProposalCheck = { ok: true; content: ProposalContent } | { ok: false; faults: ProposalFaults };

/** What is known of the proposer beside what was typed. */
export interface ProposalCircumstances {
  /** Who has several workplaces says from which one the proposal is: that decides who the personnel manager is. */
  workplaces?: readonly string[];
  /** Fields whose numbers, by the proposer's word, are no CPR numbers. */
  noCpr?: readonly ProposalField[];
}

/** Checks what was typed; every faulty field is told, each with its first fault. The one rule book of a proposal's content. */
export function checkProposal(
  input: unknown,
  { workplaces = [], noCpr = [] }: ProposalCircumstances = {}
): ProposalCheck {
  const result = v.safeParse(proposalSchema, input);
  const faults: ProposalFaults = { ...missingAnswers(input, workplaces), ...numberFaults(input, noCpr) };
  for (const { path, message } of result.issues ?? []) {
    const field = path?.[0]?.key;
    if (isField(field) && !faults[field]) {
      faults[field] = message === 'tooLong' || message === 'notAChoice' ? message : 'required';
    }
  }
  return result.success && Object.keys(faults).length === 0
    ? { ok: true, content: result.output }
    : { ok: false, faults };
}

/** Requirements that follow from other answers. They are told whatever else is wrong, so they are no check of the whole schema. */
function missingAnswers(input: unknown, workplaces: readonly string[]): ProposalFaults {
  const typed = answersIn(input);
  const faults: ProposalFaults = {};
  for (const field of dependentFields) {
    if (isRequired(field, typed.networkType) && !v.is(line(Infinity), typed[field])) {
      faults[field] = 'required';
    }
  }
  if (workplaces.length > 1 && !workplaces.some((workplace) => workplace === typed.employmentUnit)) {
    faults.employmentUnit = 'required';
  }
  return faults;
}

/** The fields in which a number stands that is, or may be, somebody's CPR number: such a number is never stored or mailed. */
export function numberFaults(
  input: unknown,
  noCpr: readonly ProposalField[] = []
): Partial<Record<ProposalField, NumberFault>> {
  const typed = answersIn(input);
  const faults: Partial<Record<ProposalField, NumberFault>> = {};
  for (const field of proposalFields) {
    const { verdict } = findCpr(textOf(typed[field]));
    if (verdict === 'block') {
      faults[field] = 'cpr';
    } else if (verdict === 'warn' && !noCpr.includes(field)) {
      faults[field] = 'cprLike';
    }
  }
  return faults;
}

const answersSchema = v.fallback(v.record(v.string(), v.unknown()), {});
const answersIn = (input: unknown): Record<string, unknown> => v.parse(answersSchema, input);

const textOf = (value: unknown): string =>
  Array.isArray(value) ? value.map(textOf).join('\n') : typeof value === 'string' ? value : '';

const isField = (key: unknown): key is ProposalField => (proposalFields as readonly unknown[]).includes(key);
