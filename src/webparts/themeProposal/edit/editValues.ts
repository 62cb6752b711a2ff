import type { ProposalContent } from '../../../domain/proposal/proposal';
import { proposalFields, type ProposalField } from '../../../domain/proposal/proposalFields';
import { numberFaults } from '../../../domain/proposal/proposalSchema';
import { emptyValues, type FormValues } from '../form/formValues';

/** A stored proposal as the form holds it. Numbers that are stored passed on the proposer's word once; they need no new one. */
export function valuesOf(content: ProposalContent): FormValues {
  const numbers = numberFaults(content);
  return {
    ...emptyValues,
    ...content,
    typedUnits: content.affectedUnits.join('\n'),
    noCpr: proposalFields.filter((field) => numbers[field] === 'cprLike')
  };
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Whether anything has been changed since. */
export const isChanged = (began: FormValues, values: FormValues): boolean =>
  proposalFields.some((field) => !same(began[field], values[field])) ||
  began.typedUnits !== values.typedUnits;

/**
 * What somebody wrote, on what another has stored meanwhile: answers that they left alone are the stored ones, and their own stand
 * where they changed something.
 */
export function merged(began: FormValues, mine: FormValues, theirs: FormValues): FormValues {
  const own = (Object.keys(mine) as Array<keyof FormValues>).filter((key) => !same(began[key], mine[key]));
  return { ...theirs, ...Object.fromEntries(own.map((key) => [key, mine[key]])) };
}

/** The fields that both changed, each in another way: here somebody has to choose. */
export const contested = (began: FormValues, mine: FormValues, theirs: FormValues): ProposalField[] =>
  proposalFields.filter(
    (field) =>
      !same(began[field], mine[field]) &&
      !same(began[field], theirs[field]) &&
      !same(mine[field], theirs[field])
  );
