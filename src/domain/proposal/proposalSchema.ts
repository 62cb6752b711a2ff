import * as v from 'valibot';
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
export type ProposalFault = 'required' | 'tooLong' | 'notAChoice';

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

/**
 * Checks what was typed; every faulty field is told, each with its first fault. Who has several workplaces says from which one
 * the proposal is: that decides who the personnel manager is.
 */
export function checkProposal(input: unknown, workplaces: readonly string[] = []): ProposalCheck {
  const result = v.safeParse(workplaces.length > 1 ? withWorkplace(workplaces) : proposalSchema, input);
  if (result.success) {
    return { ok: true, content: result.output };
  }
  const faults: Partial<Record<ProposalField, ProposalFault>> = {};
  for (const issue of result.issues) {
    const field = issue.path?.[0]?.key;
    if (isField(field) && !faults[field]) {
      faults[field] = isFault(issue.message) ? issue.message : 'required';
    }
  }
  return { ok: false, faults };
}

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
const isFault = (message: string): message is ProposalFault =>
  message === 'required' || message === 'tooLong' || message === 'notAChoice';
