import type { Proposal } from './proposal';

/**
 * The case number, such as `NT-2026-0007`: derived from the server's own stamps and stored nowhere.
 * The year is that of Copenhagen, where the municipality keeps its records.
 */
export function caseNumberOf(proposal: Pick<Proposal, 'id' | 'created'>): string {
  const year = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: 'Europe/Copenhagen' }).format(
    proposal.created
  );
  return `NT-${year}-${String(proposal.id).padStart(4, '0')}`;
}

/** The largest id that a list can give. */
const largestId = 2 ** 31 - 1;

/** The id, and the year where it is named, of what somebody writes as a case number or as an id: `NT-2026-0007`, `nt 2026 7` or `7`. */
export function readCaseNumber(text: string): { id: number; year?: number } | undefined {
  const match = /^\s*(?:NT[-\s]?(\d{4})[-\s])?0*(\d{1,10})(?!\d)/i.exec(text);
  const id = Number(match?.[2]);
  if (!match || !(id > 0) || id > largestId) {
    return undefined;
  }
  return match[1] ? { id, year: Number(match[1]) } : { id };
}
