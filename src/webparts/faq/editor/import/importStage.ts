import type { codeOf } from '../../../../application/errors';
import type { ImportOutcome } from '../../../../application/importEntries';
import type { PublishOutcome } from '../../../../application/publishEntries';
import type { NewFaqEntry } from '../../../../domain/faq/newEntry';

export type Plan = ReadonlyArray<{ key: number; entry: NewFaqEntry }>;
type Failure = ReturnType<typeof codeOf>;

/** What was made, and what has happened to it since. */
export interface ImportResult {
  kind: 'result';
  plan: Plan;
  outcome: ImportOutcome;
  undoFailure?: Failure;
  publication?: PublishOutcome;
}

/** Where an import stands. */
export type ImportStage =
  | { kind: 'source' }
  | { kind: 'preview'; failure?: Failure }
  | { kind: 'creating' | 'publishing'; done: number; count: number }
  | { kind: 'undoing' }
  | ImportResult;

/** An import that is done with, and can still be taken back. */
export interface EarlierImport {
  key: number;
  /** The first question of it, to know it by. */
  question: string;
  made: ReadonlyMap<number, number>;
  /** Why it could not be taken back, or not all of it. */
  undoFailure?: Failure;
}

export const isWhole = ({ plan, outcome }: ImportResult): boolean => outcome.made.size === plan.length;

/** An import as what is left of it: undefined where nothing was made. */
export function earlierImport({ plan, outcome }: ImportResult, key: number): EarlierImport | undefined {
  const first = plan.find((planned) => outcome.made.has(planned.key));
  return first && { key, question: first.entry.question, made: outcome.made };
}
