import type { Proposal, ProposalContent } from '../../../domain/proposal/proposal';
import type { ProposalField } from '../../../domain/proposal/proposalFields';
import type { AttachedFiles } from '../attachments/useSendingFiles';
import type { Draft } from '../draft/draft';
import { changedValues, emptyValues, type FormValues } from './formValues';

/** Everything the form knows; what is faulty follows from `values` and is kept nowhere. */
export interface FormState {
  /** The proposal's own GUID: a new try after an ambiguous answer finds what was stored. */
  clientId: string;
  values: FormValues;
  /** Fields whose faults have been shown; from then on they are checked as one types. */
  shown: readonly ProposalField[];
  /** How often the form was refused: each time the focus goes to the summary. */
  refusals: number;
  /** The draft that the form began with, or the one that was cleared and can be had back. */
  restored: Draft | undefined;
  cleared: Draft | undefined;
  phase: 'editing' | 'sending';
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
  | { type: 'sending' }
  | { type: 'failed'; error: unknown }
  | { type: 'stored'; proposal: Proposal; sent: ProposalContent }
  | { type: 'filesSettled'; files: AttachedFiles }
  | { type: 'startedOver'; clientId: string; at: Date }
  | { type: 'undone' };

/** A form with the draft of this device, or an empty one. */
export const initialState = (draft: Draft | undefined, clientId: string): FormState => ({
  clientId: draft?.clientId ?? clientId,
  values: draft?.values ?? emptyValues,
  shown: [],
  refusals: 0,
  restored: draft,
  cleared: undefined,
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
      return state.phase === 'sending'
        ? state
        : { ...state, values: changedValues(state.values, action.values) };
    case 'refused':
      return {
        ...state,
        phase: 'editing',
        failure: undefined,
        shown: [...new Set([...state.shown, ...action.fields])],
        refusals: state.refusals + 1
      };
    case 'sending':
      return { ...state, phase: 'sending', failure: undefined };
    case 'failed':
      return { ...state, phase: 'editing', failure: action.error };
    case 'stored':
      return { ...state, phase: 'editing', stored: action.proposal, sent: action.sent };
    case 'filesSettled':
      return { ...state, files: action.files };
    case 'startedOver':
      return {
        ...initialState(undefined, action.clientId),
        cleared: state.stored
          ? undefined
          : { clientId: state.clientId, values: state.values, savedAt: action.at }
      };
    case 'undone':
      return state.cleared ? { ...initialState(state.cleared, state.clientId), restored: undefined } : state;
  }
}
