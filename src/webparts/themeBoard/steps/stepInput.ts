import { hasOtherNumbers } from '../../../domain/cpr/findCpr';
import type { PersonKey } from '../../../domain/people/personKey';
import { noteFault, type NoteFault } from '../../../domain/timeline/noteFault';
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
  /** The case number of the proposal that this one is a duplicate of. */
  original: string;
  note: string;
  /** Somebody's word that a number in the note is no CPR number. */
  noCpr: boolean;
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
  original: '',
  note: '',
  noCpr: false
};

export type StepField = 'step' | 'result' | 'outcome' | 'person' | 'typedKey' | 'original' | 'note';

/** The form after a change. What was said of a number in the note was about the one that stood there then. */
export function changedStep(before: StepInput, changes: Partial<StepInput>): StepInput {
  const after = { ...before, ...changes };
  return { ...after, noCpr: after.noCpr && !hasOtherNumbers(before.note, after.note) };
}

/** What is missing or too much, in the order of the form; the use case has the last word. */
export function stepFaults(input: StepInput): ReadonlyArray<readonly [StepField, NoteFault]> {
  const { step, result, outcome, person, typedKey, original, note, noCpr } = input;
  const missing = (field: StepField, isMissing: boolean): Array<readonly [StepField, NoteFault]> =>
    isMissing ? [[field, 'missing']] : [];
  const inNote = hasNote(step)
    ? noteFault(note, { max: noteLimit, isRequired: needsReason(input), noCpr })
    : undefined;
  return [
    ...missing('step', step === ''),
    ...missing('result', step === 'screened' && result === ''),
    ...missing('outcome', step === 'decided' && outcome === ''),
    ...missing('person', needsPerson(step) && person === ''),
    ...missing(
      'typedKey',
      needsPerson(step) && person === otherPerson && !/^\S+@\S+\.\S+$/.test(typedKey.trim())
    ),
    ...missing('original', step === 'duplicateMarked' && original.trim() === ''),
    ...(inNote ? [['note', inNote] as const] : [])
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
export function stepOf(input: StepInput): unknown {
  return { ...givenOf(input), noCpr: input.noCpr };
}

function givenOf(input: StepInput): object {
  const { step, result, outcome, person, typedKey, typedName, original, note } = input;
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
    case 'duplicateMarked':
      return { step, original, note };
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
