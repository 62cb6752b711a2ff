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
