import type { BrowserContext } from 'playwright-core';
import type { RecordWriter } from '../../src/application/ports/recordWriter';
import { sendingPace } from '../../src/application/sendingPace';
import type { WorkerConfiguration } from '../../worker/configuration';
import { sweep } from '../../worker/sweep';
import type { TokenProvider } from '../../worker/tokenProvider';
import { untilDone } from './quiet';
import { boardPage, openReady } from './site';
import type { TenantHandle } from './tenantHandle';

export const recoveries = ['author', 'board', 'worker'] as const;
export type Recovery = (typeof recoveries)[number];

/** After this a mail whose record is missing counts as unknown, and is sent again, marked. */
const laterMs = 6 * 60 * 1000;

/** The moment of the recovery: when whoever was killed on the way is no longer waited for. */
export const later = (): Date => new Date(Date.now() + laterMs);

/** Somebody opens the board, and stays until it has done what there was to do. */
export async function visitBoard(context: BrowserContext, tenant: TenantHandle): Promise<void> {
  const page = await context.newPage();
  try {
    await page.clock.setFixedTime(later());
    await openReady(page, tenant.origin + boardPage);
    await untilDone(tenant);
  } finally {
    await page.close();
  }
}

/** A sweep that forgets the claim, by which the store decides who sends: the defect that the matrix must notice. */
export const withoutClaims = (records: RecordWriter): RecordWriter => ({
  ...records,
  addEvent: async (record) =>
    record.content.kind === 'notificationClaimed' ? undefined : records.addEvent(record)
});

/** Two workers sweep at once, as happens when one begins before the other has ended. */
export async function sweepTwice(
  configuration: WorkerConfiguration,
  tokens: TokenProvider,
  around?: (records: RecordWriter) => RecordWriter
): Promise<void> {
  const one = (): Promise<unknown> =>
    sweep({
      configuration,
      tokens,
      pace: sendingPace(later),
      clock: later,
      print: () => undefined,
      dryRun: false,
      around
    });
  await Promise.all([one(), one()]);
}
