import * as v from 'valibot';
import { findCpr } from '../cpr/findCpr';
import { networkTypes } from '../network/networkType';
import { leadAnswers, type ProposalContent } from './proposal';

/** Longest text of each field, in characters. Form, use case and list all read the limits here. */
export const proposalLimits = {
  title: 120,
  summary: 500,
  challenge: 2000,
  importance: 1000,
  citizenValue: 1500
} as const;

export type ProposalField = keyof ProposalContent;

/** Why a field is refused; the form has a sentence for each. */
export type ProposalFault = 'required' | 'tooLong' | 'notAChoice' | NumberFault;
/** `cpr`: a CPR number stands in it. `cprLike`: perhaps one does, and nobody has said that it is none. */
export type NumberFault = 'cpr' | 'cprLike';

const text = (max: number): v.GenericSchema<string> =>
  v.pipe(v.string('required'), v.trim(), v.minLength(1, 'required'), v.maxLength(max, 'tooLong'));

/** The one rule book of a proposal's content; texts come out trimmed. */
export const proposalSchema: v.GenericSchema<ProposalContent> = v.object({
  title: text(proposalLimits.title),
  summary: text(proposalLimits.summary),
  challenge: text(proposalLimits.challenge),
  importance: text(proposalLimits.importance),
  citizenValue: text(proposalLimits.citizenValue),
  affectedUnits: v.pipe(v.array(text(255), 'required'), v.minLength(1, 'required')),
  networkType: v.picklist(networkTypes, 'notAChoice'),
  wantsToLead: v.picklist(leadAnswers, 'required'),
  employmentUnit: v.optional(text(255))
});

const withWorkplace = (workplaces: readonly string[]): v.GenericSchema<ProposalContent> =>
  v.intersect([proposalSchema, v.object({ employmentUnit: v.picklist(workplaces, 'required') })]);

export type ProposalCheck =
  | { ok: true; content: ProposalContent }
  | { ok: false; faults: Partial<Record<ProposalField, ProposalFault>> };

/** What is known of the proposer beside what was typed. */
export interface ProposalCircumstances {
  /** Who has several workplaces says from which one the proposal is: that decides who the personnel manager is. */
  workplaces?: readonly string[];
  /** Fields whose numbers, by the proposer's word, are no CPR numbers. */
  noCpr?: readonly ProposalField[];
}

/** Checks what was typed; every faulty field is told, each with its first fault. */
export function checkProposal(
  input: unknown,
  { workplaces = [], noCpr = [] }: ProposalCircumstances = {}
): ProposalCheck {
  const result = v.safeParse(workplaces.length > 1 ? withWorkplace(workplaces) : proposalSchema, input);
  const numbers = numberFaults(input, noCpr);
  if (result.success && Object.keys(numbers).length === 0) {
    return { ok: true, content: result.output };
  }
  const faults: Partial<Record<ProposalField, ProposalFault>> = { ...numbers };
  for (const issue of result.issues ?? []) {
    const field = issue.path?.[0]?.key;
    if (isField(field) && !faults[field]) {
      const { message } = issue;
      faults[field] = message === 'tooLong' || message === 'notAChoice' ? message : 'required';
    }
  }
  return { ok: false, faults };
}

const textsSchema = v.record(v.string(), v.unknown());

/** The fields in which a number stands that is, or may be, somebody's CPR number: such a number is never stored or mailed. */
export function numberFaults(
  input: unknown,
  noCpr: readonly ProposalField[] = []
): Partial<Record<ProposalField, NumberFault>> {
  const typed = v.safeParse(textsSchema, input);
  const faults: Partial<Record<ProposalField, NumberFault>> = {};
  for (const field of proposalFields) {
    const { verdict } = findCpr(typed.success ? textOf(typed.output[field]) : '');
    if (verdict === 'block') {
      faults[field] = 'cpr';
    } else if (verdict === 'warn' && !noCpr.includes(field)) {
      faults[field] = 'cprLike';
    }
  }
  return faults;
}

const textOf = (value: unknown): string =>
  Array.isArray(value) ? value.map(textOf).join('\n') : typeof value === 'string' ? value : '';

/** The fields in the order of the form. */
export const proposalFields: readonly ProposalField[] = [
  'title',
  'summary',
  'challenge',
  'importance',
  'citizenValue',
  'affectedUnits',
  'networkType',
  'wantsToLead',
  'employmentUnit'
];

const isField = (key: unknown): key is ProposalField => (proposalFields as readonly unknown[]).includes(key);
