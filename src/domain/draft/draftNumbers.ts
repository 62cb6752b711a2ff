import { findCpr } from '../cpr/findCpr';
import type { NumberFault } from '../proposal/proposalSchema';
import type { DraftValues } from './draft';

/** The field that keeps the fields whose numbers, by the author's word, are no CPR numbers. */
const spokenFor = 'noCpr';
/** Fields of the form that are another field of the proposal. */
const meaning: Readonly<Record<string, string>> = { typedUnits: 'affectedUnits' };

/** The gravest number in a draft: with one of them it is kept on the device alone, and stored in no list. */
export function draftNumberFault(values: DraftValues): NumberFault | undefined {
  const said = textsOf(values[spokenFor]);
  const faults = Object.entries(values).flatMap(([field, value]): NumberFault[] => {
    const { verdict } = findCpr(field === spokenFor ? '' : textsOf(value).join('\n'));
    if (verdict === 'block') {
      return ['cpr'];
    }
    return verdict === 'warn' && !said.includes(meaning[field] ?? field) ? ['cprLike'] : [];
  });
  return faults.includes('cpr') ? 'cpr' : faults[0];
}

/** Every text in a value, however deep: what a later version stores differently is looked at all the same. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') {
    return [String(value)];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
