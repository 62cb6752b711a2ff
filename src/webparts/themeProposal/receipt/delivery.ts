import type { ThemeView } from '../../../application/ports/themeFiles';
import type { Proposal } from '../../../domain/proposal/proposal';
import type { Routing } from '../../../domain/routing/routing';
import { timelineOf } from '../../../domain/timeline/timeline';

/** How far the news of a proposal has come. */
export type Delivery =
  /** The mail service took the mail. */
  | { state: 'sent' }
  /** It was refused; `reason` is an error code. It is tried again. */
  | { state: 'refused'; reason: string }
  /** The mail may or may not have left; a marked repeat follows. */
  | { state: 'unknown' }
  /** The manager is not found yet; it is tried again. */
  | { state: 'waiting' }
  /** Mails leave through the worker, or not at all, by the municipality's choice. */
  | { state: 'worker' }
  | { state: 'off' }
  /** There is nobody to write to: no manager, and no mailbox of the secretariat in the settings. */
  | { state: 'nobody' };

export interface Outcome {
  routing: Routing | undefined;
  delivery: Delivery;
}

/** What the sweep has reached for one proposal, read from what is recorded and nothing else. */
export function outcomeOf({ files, authority, settings }: ThemeView, { id }: Proposal, now: Date): Outcome {
  const file = files.find(({ proposal }) => proposal.id === id);
  const timeline = file && timelineOf(file, { authority, settings, now });
  const routing = timeline?.routing?.routing;
  const told = timeline?.history.filter(({ standing }) => standing === 'valid') ?? [];
  const outcomes = told.flatMap((entry) =>
    entry.what === 'notified' && entry.notification !== 'receipt' ? [entry.outcome] : []
  );
  return { routing, delivery: deliveryOf() };

  function deliveryOf(): Delivery {
    if (outcomes.some(({ result }) => result === 'accepted')) {
      return { state: 'sent' };
    }
    const last = outcomes[outcomes.length - 1];
    if (last?.result === 'failed') {
      return { state: 'refused', reason: last.reason };
    }
    if (!routing || routing.code === 'RoutingDeferred') {
      return { state: 'waiting' };
    }
    if (settings.notifyMode !== 'graph') {
      return { state: settings.notifyMode };
    }
    return routing.manager || settings.secretariatMailbox ? { state: 'unknown' } : { state: 'nobody' };
  }
}
