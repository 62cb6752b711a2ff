import { findCpr } from '../cpr/findCpr';
import type { NumberFault } from '../proposal/proposalSchema';
import type { DraftValues } from './draft';

/** The field that keeps the fields whose numbers, by the author's word, are no CPR numbers. */
const spokenFor = 'noCpr';
/** Fields of the form that are another field of the proposal. */
const meaning: Readonly<Record<string, string>> = { typedUnits: 'affectedUnits' };

/** The gravest number in a draft: with one of them it is kept on the device alone, and stored in no list. */
export function draftNumberFault(values: DraftValues): NumberFault | undefined {
  const said = values[spokenFor];
  const faults = Object.entries(values).flatMap(([field, value]) => {
    const isSaid = Array.isArray(said) && said.includes(meaning[field] ?? field);
    return field === spokenFor ? [] : faultsIn(value, isSaid);
  });
  return faults.includes('cpr') ? 'cpr' : faults[0];
}

/**
 * Looks at every text in a value, however deep: what a later version stores differently is looked at all the same. A part may hold its
 * author's word itself, as the files of a draft do.
 */
function faultsIn(value: unknown, isSaid: boolean): NumberFault[] {
  if (typeof value === 'object' && value !== null) {
    const isSaidOfAll = isSaid || (spokenFor in value && value[spokenFor] === true);
    return Object.values(value).flatMap((part) => faultsIn(part, isSaidOfAll));
  }
  const { verdict } = findCpr(typeof value === 'string' || typeof value === 'number' ? String(value) : '');
  if (verdict === 'block') {
    return ['cpr'];
  }
  return verdict === 'warn' && !isSaid ? ['cprLike'] : [];
}
