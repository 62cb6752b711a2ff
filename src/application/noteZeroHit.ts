import { storableTerm, termKey } from '../domain/faq/signals/zeroHitTerms';
import type { NetworkSettings } from '../domain/settings/networkSettings';
import type { OwnSignals } from './ports/ownSignals';

/**
 * Notes that a search found nothing, where the municipality has switched that on and the search may be stored. Once for each
 * person and search: it is about how many people, not how often.
 */
export async function noteZeroHit(
  signals: OwnSignals,
  { zeroHitTerms }: Pick<NetworkSettings, 'zeroHitTerms'>,
  query: string
): Promise<void> {
  const term = zeroHitTerms ? storableTerm(query) : undefined;
  if (!term) {
    return;
  }
  const rows = await signals.read();
  const isKnown = rows?.terms.some((stored) => termKey(stored.term) === termKey(term));
  if (rows && !isKnown) {
    await signals.addTerm(term);
  }
}
