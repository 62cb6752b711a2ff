import { randomUUID } from 'node:crypto';
import type { Draft, DraftValues } from '../../src/domain/draft/draft';

/** A draft that nobody has kept yet. */
export const madeDraft = (values: DraftValues = { title: 'Fælles spisesteder' }): Draft => ({
  clientId: randomUUID(),
  revision: randomUUID(),
  changedAt: new Date('2026-11-23T08:00:00Z'),
  values
});

/** The same draft after a change. */
export const reworded = (draft: Draft, values: DraftValues): Draft => ({
  ...draft,
  revision: randomUUID(),
  changedAt: new Date(draft.changedAt.getTime() + 60_000),
  values: { ...draft.values, ...values }
});
