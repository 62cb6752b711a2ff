import { findCpr } from '../cpr/findCpr';
import type { NumberFault } from '../proposal/proposalSchema';

/** What is wrong with a text that somebody writes into a record. */
export type NoteFault = 'missing' | 'tooLong' | NumberFault;

export interface NoteRules {
  /** Longest text, in characters. */
  max: number;
  isRequired: boolean;
  /** The writer's word that a number in it is no CPR number. */
  noCpr: boolean;
}

/** The first thing wrong with a text; the form and the use case ask the same. A CPR number is never recorded. */
export function noteFault(note: string, { max, isRequired, noCpr }: NoteRules): NoteFault | undefined {
  const { length } = note.trim();
  if (isRequired && length === 0) {
    return 'missing';
  }
  if (length > max) {
    return 'tooLong';
  }
  const { verdict } = findCpr(note);
  if (verdict === 'block') {
    return 'cpr';
  }
  return verdict === 'warn' && !noCpr ? 'cprLike' : undefined;
}
