import * as React from 'react';
import type { EditResult } from '../../../application/editProposal';
import type { StoredProposal } from '../../../application/ports/proposalEditor';
import { proposalFields, type ProposalField } from '../../../domain/proposal/proposalFields';
import { checkProposal, numberFaults, type ProposalFaults } from '../../../domain/proposal/proposalSchema';
import { initialState } from '../form/formState';
import { proposalInput } from '../form/formValues';
import { useHeld } from '../useHeld';
import { useLeaveWarning } from '../useLeaveWarning';
import type { FormRules, QuestionForm } from '../useProposalForm';
import type { EditDrafts } from './editDrafts';
import { editReducer, initialEdit, type EditState } from './editState';
import { isChanged } from './editValues';

export interface ProposalEdit {
  state: EditState;
  /** The same form as of a new proposal, for its questions. */
  form: QuestionForm;
  isChanged: boolean;
  /** Whether the change could not be kept on this device. */
  isUnkept: boolean;
  /** Goes on with one's own words on top of what another has stored, or with theirs. */
  keepMine(): void;
  takeTheirs(): void;
  /** Takes all changes back; `restore` brings them again. */
  takeBack(): void;
  restore(): void;
}

export interface EditAccess {
  opened: StoredProposal;
  drafts: EditDrafts;
  save(before: StoredProposal, input: unknown, noCpr: readonly ProposalField[]): Promise<EditResult>;
}

/** The state of a change: kept on this device at every letter, checked by the rules of a new proposal, saved once. */
export function useEdit(
  { opened, drafts, save: send }: EditAccess,
  { areRead, units, workplaces, reread }: Omit<FormRules, 'areFilesOpen'>
): ProposalEdit {
  const [state, dispatch] = React.useReducer(editReducer, undefined, () =>
    initialEdit(opened, drafts.read())
  );
  const [isUnkept, setUnkept] = React.useState(false);
  const underWay = React.useRef(false);
  const { base, began, values, saved } = state;
  const { clientId } = base.proposal;
  const hasChanges = !saved && isChanged(began, values);

  React.useLayoutEffect(() => {
    if (hasChanges) {
      setUnkept(!drafts.keep({ etag: base.etag, savedAt: new Date(), began, mine: values }));
    } else {
      drafts.remove();
      setUnkept(false);
    }
  }, [drafts, base, began, values, hasChanges]);

  useLeaveWarning(hasChanges);

  const input = proposalInput(values, units, workplaces);
  const check = checkProposal(input, { workplaces, noCpr: values.noCpr });
  const found: ProposalFaults = check.ok ? {} : check.faults;

  const submit = async (): Promise<void> => {
    if (underWay.current || state.elsewhere) {
      return; // a second click while the first is on its way, or something to choose first
    }
    if (!areRead) {
      dispatch({ type: 'held' });
      return;
    }
    if (!check.ok) {
      dispatch({ type: 'refused', fields: fieldsOf(found) });
      return;
    }
    underWay.current = true;
    dispatch({ type: 'sending' });
    try {
      const answer = await send(base, input, values.noCpr);
      if (answer.result === 'saved') {
        dispatch({ type: 'saved', stored: answer.stored });
      } else if (answer.result === 'changedElsewhere') {
        dispatch({ type: 'changedElsewhere', present: answer.present });
      } else {
        dispatch({ type: 'refused', fields: fieldsOf(answer.faults) });
        reread(); // it passed here: the rules have changed since the page was opened
      }
    } catch (error) {
      dispatch({ type: 'failed', error });
    } finally {
      underWay.current = false;
    }
  };
  useHeld(state.phase, areRead, submit);
  const takeBack = (): void => dispatch({ type: 'tookBack' });
  const restore = (): void => dispatch({ type: 'restored' });

  const { shown, refusals, phase, failure } = state;
  return {
    state,
    isChanged: hasChanges,
    form: {
      ...initialState(undefined, clientId),
      values,
      shown,
      refusals,
      phase,
      failure,
      faults: proposalFields.flatMap((field) => {
        const fault = found[field];
        return fault && shown.includes(field) ? [[field, fault] as const] : [];
      }),
      numbers: numberFaults(input, values.noCpr),
      change: (changed) => dispatch({ type: 'changed', values: changed }),
      submit: () => {
        submit().catch(() => undefined); // every failure has been dispatched
      }
    },
    isUnkept,
    keepMine: () => dispatch({ type: 'keptMine' }),
    takeTheirs: () => dispatch({ type: 'tookTheirs' }),
    takeBack,
    restore
  };
}

const fieldsOf = (faults: ProposalFaults): ProposalField[] => proposalFields.filter((field) => faults[field]);
