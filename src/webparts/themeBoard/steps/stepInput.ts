import type { PersonKey } from '../../../domain/people/personKey';
import { noteLimit, type ForumOutcome, type ScreeningResult } from '../../../domain/timeline/records';
import type { SecretariatStep } from '../../../domain/timeline/steps';

/** What stands in the secretariat's form, whole or not. */
export interface StepInput {
  step: SecretariatStep | '';
  result: ScreeningResult | '';
  outcome: ForumOutcome | '';
  /** A suggested person's key, or one of the words for somebody else. */
  person: PersonKey | typeof otherPerson | typeof presentManager | typeof nobody | '';
  typedKey: string;
  typedName: string;
  note: string;
}

export const otherPerson = ':other';
export const presentManager = ':present';
export const nobody = ':nobody';

export const emptyStep: StepInput = {
  step: '',
  result: '',
  outcome: '',
  person: '',
  typedKey: '',
  typedName: '',
  note: ''
};

export type StepField = 'step' | 'result' | 'outcome' | 'person' | 'typedKey' | 'note';
/** What is wrong with a field. */
export type StepFault = 'missing' | 'tooLong';

/** What is missing or too much, in the order of the form; the use case has the last word. */
export function stepFaults(input: StepInput): ReadonlyArray<readonly [StepField, StepFault]> {
  const { step, result, outcome, person, typedKey, note } = input;
  const missing = (field: StepField, isMissing: boolean): Array<readonly [StepField, StepFault]> =>
    isMissing ? [[field, 'missing']] : [];
  return [
    ...missing('step', step === ''),
    ...missing('result', step === 'screened' && result === ''),
    ...missing('outcome', step === 'decided' && outcome === ''),
    ...missing('person', needsPerson(step) && person === ''),
    ...missing(
      'typedKey',
      needsPerson(step) && person === otherPerson && !/^\S+@\S+\.\S+$/.test(typedKey.trim())
    ),
    ...missing('note', needsReason(input) && note.trim() === ''),
    ...(hasNote(step) && note.trim().length > noteLimit ? [['note', 'tooLong'] as const] : [])
  ];
}

export const needsPerson = (step: StepInput['step']): boolean =>
  step === 'referenceLeaderAssigned' || step === 'reRouted';

/** Whoever is told no, or not yet, is told why. */
export const needsReason = ({ step, outcome }: Pick<StepInput, 'step' | 'outcome'>): boolean =>
  step === 'decided' && outcome !== '' && outcome !== 'started';

export const hasNote = (step: StepInput['step']): boolean =>
  step !== '' && step !== 'referenceLeaderAssigned';

/** The step as the use case takes it. */
export function stepOf({ step, result, outcome, person, typedKey, typedName, note }: StepInput): unknown {
  const chosen =
    person === otherPerson ? { key: typedKey.trim(), name: typedName } : { key: person, name: '' };
  switch (step) {
    case 'screened':
      return { step, result, note };
    case 'decided':
      return { step, outcome, note };
    case 'referenceLeaderAssigned':
      return { step, person: chosen };
    case 'reRouted':
      return { step, target: targetOf(person, chosen), note };
    default:
      return { step, note };
  }
}

function targetOf(person: StepInput['person'], chosen: { key: string; name: string }): unknown {
  if (person === presentManager) {
    return { to: 'presentManager' };
  }
  return person === nobody ? { to: 'nobody' } : { to: 'person', person: chosen };
}
