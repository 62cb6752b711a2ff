import type { HistoryEntry, HistoryOf } from './history';
import { currentRouting, type Circumstances, type ThemeFile } from './themeFile';
import { walkThrough } from './walk';

/** A record that marks a proposal as a duplicate of another, or, without an `original`, lifts such a mark. */
export interface Mark {
  recordId: number;
  proposalId: number;
  original: number | undefined;
}

export interface Duplicates {
  /** Ids of duplicates with those of their originals. */
  originals: ReadonlyMap<number, number>;
  /** Records of marks that do not count. */
  refused: ReadonlySet<number>;
}

/**
 * Reads the marks in the order in which the list took them. One that names the proposal itself, one that is not there, or one that
 * was a duplicate itself at that moment does not count: so marks never go in a circle, whoever was first.
 */
export function readMarks(marks: readonly Mark[], existing: ReadonlySet<number>): Duplicates {
  const originals = new Map<number, number>();
  const refused = new Set<number>();
  for (const { recordId, proposalId, original } of [...marks].sort((a, b) => a.recordId - b.recordId)) {
    if (original === undefined) {
      originals.delete(proposalId);
    } else if (original === proposalId || !existing.has(original) || originals.has(original)) {
      refused.add(recordId);
    } else {
      originals.set(proposalId, original);
    }
  }
  return { originals, refused };
}

/** The marks of a proposal's history, as far as their authors had the say and they came in turn. */
const marksIn = (proposalId: number, history: readonly HistoryEntry[]): Mark[] =>
  history.flatMap((entry): Mark[] => {
    const { what, recordId, standing } = entry;
    const isMark = what === 'duplicateMarked' || what === 'duplicateLifted';
    return isMark && recordId !== undefined && standing === 'valid'
      ? [{ recordId, proposalId, original: what === 'duplicateMarked' ? entry.original : undefined }]
      : [];
  });

/** Marks whose original cannot be one are shown and do not count; that takes the marks of the other proposals, too. */
export function withoutFalseMarks(
  history: readonly HistoryEntry[],
  file: ThemeFile,
  circumstances: Circumstances
): readonly HistoryEntry[] {
  if (!history.some(({ what }) => what === 'duplicateMarked')) {
    return history;
  }
  const files = [
    file,
    ...(circumstances.others ?? []).filter((other) => other.proposal.id !== file.proposal.id)
  ];
  const marks = files.flatMap((each) =>
    marksIn(each.proposal.id, walkThrough(each, currentRouting(each), circumstances).history)
  );
  const { refused } = readMarks(marks, new Set(files.map(({ proposal }) => proposal.id)));
  return history.map((entry) =>
    entry.what === 'duplicateMarked' && refused.has(entry.recordId ?? 0)
      ? { ...entry, standing: 'invalid', because: 'original' }
      : entry
  );
}

/** The mark in force. */
export function lastMark(history: readonly HistoryEntry[]): HistoryOf<'duplicateMarked'> | undefined {
  let last: HistoryOf<'duplicateMarked'> | undefined;
  for (const entry of history) {
    if (entry.standing === 'valid' && entry.what === 'duplicateMarked') {
      last = entry;
    } else if (entry.standing === 'valid' && entry.what === 'duplicateLifted') {
      last = undefined;
    }
  }
  return last;
}
