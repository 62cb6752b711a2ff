import type { StoredProposal } from '../../../application/ports/proposalEditor';
import type { ProposalField } from '../../../domain/proposal/proposalFields';
import type { FormPhase } from '../form/formState';
import { changedValues, type FormValues } from '../form/formValues';
import type { EditDraft } from './editDrafts';
import { isChanged, merged, valuesOf } from './editValues';

/** Everything that the form of a change knows. */
export interface EditState {
  /** The proposal as the change began from it. */
  base: StoredProposal;
  began: FormValues;
  values: FormValues;
  shown: readonly ProposalField[];
  refusals: number;
  phase: FormPhase;
  failure: unknown;
  /** How the proposal stands now, where somebody changed it first: until one has chosen, nothing is sent. */
  elsewhere: StoredProposal | undefined;
  /** What "undo the changes" took away. */
  takenBack: FormValues | undefined;
  /** When the change was last kept on this device, where the form began with that. */
  restoredAt: Date | undefined;
  saved: StoredProposal | undefined;
}

export type EditAction =
  | { type: 'changed'; values: Partial<FormValues> }
  | { type: 'refused'; fields: readonly ProposalField[] }
  | { type: 'held' }
  | { type: 'sending' }
  | { type: 'failed'; error: unknown }
  | { type: 'saved'; stored: StoredProposal }
  | { type: 'changedElsewhere'; present: StoredProposal }
  | { type: 'keptMine' }
  | { type: 'tookTheirs' }
  | { type: 'tookBack' }
  | { type: 'restored' };

/** The form of a stored proposal, or of the unfinished change on this device: one that began from another version asks first. */
export function initialEdit(stored: StoredProposal, draft: EditDraft | undefined): EditState {
  const began = valuesOf(stored.proposal.content);
  const fresh: EditState = {
    base: stored,
    began,
    values: began,
    shown: [],
    refusals: 0,
    phase: 'editing',
    failure: undefined,
    elsewhere: undefined,
    takenBack: undefined,
    restoredAt: undefined,
    saved: undefined
  };
  if (!draft || !isChanged(draft.began, draft.mine)) {
    return fresh;
  }
  const kept = { ...fresh, values: draft.mine, restoredAt: draft.savedAt };
  return draft.etag === stored.etag
    ? kept
    : { ...kept, began: draft.began, base: { ...stored, etag: draft.etag }, elsewhere: stored };
}

export function editReducer(state: EditState, action: EditAction): EditState {
  switch (action.type) {
    case 'changed':
      return state.phase === 'editing'
        ? { ...state, values: changedValues(state.values, action.values), takenBack: undefined }
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
    case 'saved':
      return { ...state, phase: 'editing', saved: action.stored };
    case 'changedElsewhere':
      return { ...state, phase: 'editing', elsewhere: action.present };
    case 'keptMine':
      return state.elsewhere ? onTopOf(state, state.elsewhere, state.values) : state;
    case 'tookTheirs':
      return state.elsewhere ? onTopOf(state, state.elsewhere, state.began) : state;
    case 'tookBack':
      return { ...state, values: state.began, takenBack: state.values, shown: [], failure: undefined };
    case 'restored':
      return state.takenBack ? { ...state, values: state.takenBack, takenBack: undefined } : state;
  }
}

/** The change goes on from how the proposal stands now; what only the other one changed is taken over. */
function onTopOf(state: EditState, present: StoredProposal, mine: FormValues): EditState {
  const theirs = valuesOf(present.proposal.content);
  return {
    ...state,
    base: present,
    began: theirs,
    values: merged(state.began, mine, theirs),
    takenBack: mine === state.began ? state.values : undefined,
    elsewhere: undefined,
    failure: undefined
  };
}
