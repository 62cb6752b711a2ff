import type { Proposal, ProposalContent } from '../../../domain/proposal/proposal';
import type { ProposalField } from '../../../domain/proposal/proposalFields';
import type { AttachedFiles } from '../attachments/useSendingFiles';
import type { FormDraft } from '../draft/draft';
import { changedValues, emptyValues, type FormValues } from './formValues';

/** Whether somebody has pressed "Send": it is held until the rules are there that it is checked against, and then on its way. */
export type FormPhase = 'editing' | 'held' | 'sending';

/** Everything the form knows; what is faulty follows from `values` and is kept nowhere. */
export interface FormState {
  /** The proposal's own GUID: a new try after an ambiguous answer finds what was stored. */
  clientId: string;
  values: FormValues;
  /** Fields whose faults have been shown; from then on they are checked as one types. */
  shown: readonly ProposalField[];
  /** How often the form was refused: each time the focus goes to the summary. */
  refusals: number;
  /** The draft that was opened in the form. */
  restored: FormDraft | undefined;
  phase: FormPhase;
  failure: unknown;
  stored: Proposal | undefined;
  /** What was sent when the proposal was stored; an earlier attempt may have stored something else. */
  sent: ProposalContent | undefined;
  /** What became of the files; undefined before, and where there were none. */
  files: AttachedFiles | undefined;
}

export type FormAction =
  | { type: 'changed'; values: Partial<FormValues> }
  | { type: 'refused'; fields: readonly ProposalField[] }
  | { type: 'held' }
  | { type: 'sending' }
  | { type: 'failed'; error: unknown }
  | { type: 'stored'; proposal: Proposal; sent: ProposalContent }
  | { type: 'filesSettled'; files: AttachedFiles }
  | { type: 'opened'; draft: FormDraft }
  | { type: 'startedOver'; clientId: string };

/** Whether nothing of the proposal is on this device alone: it is stored, and its files are in the list or have been left out. */
export const isWhole = ({ stored, files, values }: FormState): boolean =>
  stored !== undefined && (files !== undefined || values.attachments.length === 0);

/** A form with a draft, or an empty one. */
export const initialState = (draft: FormDraft | undefined, clientId: string): FormState => ({
  clientId: draft?.clientId ?? clientId,
  values: draft?.values ?? emptyValues,
  shown: [],
  refusals: 0,
  restored: draft,
  phase: 'editing',
  failure: undefined,
  stored: undefined,
  sent: undefined,
  files: undefined
});

export function formReducer(state: FormState, action: FormAction): FormState {
  switch (action.type) {
    case 'changed':
      // What is on its way is what was read last: no change until the answer is there.
      return state.phase === 'editing'
        ? { ...state, values: changedValues(state.values, action.values) }
        : state;
    case 'refused':
      return {
        ...state,
        phase: 'editing',
        failure: undefined,
        shown: [...new Set([...state.shown, ...action.fields])],
        refusals: state.refusals + 1
      };
    case 'held':
    case 'sending':
      return { ...state, phase: action.type, failure: undefined };
    case 'failed':
      return { ...state, phase: 'editing', failure: action.error };
    case 'stored':
      return { ...state, phase: 'editing', stored: action.proposal, sent: action.sent };
    case 'filesSettled':
      return { ...state, files: action.files };
    case 'opened':
      return initialState(action.draft, state.clientId);
    case 'startedOver':
      return initialState(undefined, action.clientId);
  }
}
