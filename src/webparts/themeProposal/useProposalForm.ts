import * as React from 'react';
import { proposalFields, type ProposalField } from '../../domain/proposal/proposalFields';
import {
  checkProposal,
  numberFaults,
  type ProposalFault,
  type ProposalFaults
} from '../../domain/proposal/proposalSchema';
import type { AttachedFiles } from './attachments/useSendingFiles';
import { useDrafts, type Drafts } from './draft/useDrafts';
import { formReducer, initialState, type FormState } from './form/formState';
import { proposalInput, type FormValues } from './form/formValues';
import { noticeVersion } from './privacy/noticeTexts';
import type { ProposalServices } from './ProposalServices';
import { useHeld } from './useHeld';
import { useLeaveWarning } from './useLeaveWarning';

/** A form's answers, and what is wrong with them: of a new proposal, or of one that is changed. */
export interface QuestionForm extends FormState {
  /** What is wrong with the fields that have been shown as faulty, in the order of the form. */
  faults: ReadonlyArray<readonly [ProposalField, ProposalFault]>;
  /** Fields with a number that is or may be a CPR number: told while one types. */
  numbers: ProposalFaults;
  change(values: Partial<FormValues>): void;
  submit(): void;
}

export interface ProposalForm extends QuestionForm {
  drafts: Drafts;
  /** The files of the stored proposal are in the list, or have been left out: nothing of it is on this device alone. */
  settleFiles(files: AttachedFiles): void;
}

/** What the form's answers are checked against, and how to read it again. */
export interface FormRules {
  /** Whether they have been read, or could not be. */
  areRead: boolean;
  units: readonly string[];
  workplaces: readonly string[];
  reread(): void;
  /** Whether the chosen files keep the form from being sent. */
  areFilesOpen(values: FormValues): boolean;
}

/** The state of the form: keeps the draft at every change, checks, and sends once. */
export function useProposalForm(
  { submit: send, drafts, seenNotice, user }: ProposalServices,
  { areRead, units, workplaces, reread, areFilesOpen }: FormRules
): ProposalForm {
  const [state, dispatch] = React.useReducer(formReducer, undefined, () =>
    initialState(undefined, crypto.randomUUID())
  );
  const underWay = React.useRef(false);
  const { clientId, values, stored } = state;
  const kept = useDrafts(drafts, state, dispatch, !user.isGuest);

  useLeaveWarning(state.phase !== 'editing' || (kept.keeping.isUnkept && !stored));

  const submit = async (): Promise<void> => {
    if (underWay.current) {
      return; // a second click while the first is on its way
    }
    if (!areRead) {
      dispatch({ type: 'held' });
      return;
    }
    const input = proposalInput(values, units, workplaces);
    const check = checkProposal(input, { workplaces, noCpr: values.noCpr });
    if (!check.ok || areFilesOpen(values)) {
      dispatch({ type: 'refused', fields: check.ok ? [] : fieldsOf(check.faults) });
      return;
    }
    underWay.current = true;
    dispatch({ type: 'sending' });
    try {
      const answer = await send(input, clientId, values.noCpr, {
        disputesManager: values.disputedManager !== '',
        privacyNotice: noticeVersion
      });
      if (answer.result === 'stored') {
        seenNotice.keep(noticeVersion);
        dispatch({ type: 'stored', proposal: answer.proposal, sent: check.content });
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

  const { noCpr } = values;
  const typed = proposalInput(values, units, workplaces);
  const check = checkProposal(typed, { workplaces, noCpr });
  const found = check.ok ? {} : check.faults;
  const faults = proposalFields.flatMap((field) => {
    const fault = found[field];
    return fault && state.shown.includes(field) ? [[field, fault] as const] : [];
  });

  return {
    ...state,
    faults,
    numbers: numberFaults(typed, noCpr),
    drafts: kept,
    change: (changed) => dispatch({ type: 'changed', values: changed }),
    settleFiles: (settled) => dispatch({ type: 'filesSettled', files: settled }),
    submit: () => {
      submit().catch(() => undefined); // every failure has been dispatched
    }
  };
}

const fieldsOf = (faults: ProposalFaults): ProposalField[] => proposalFields.filter((field) => faults[field]);
