import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContext } from 'playwright-core';
import { msalTokens } from '../../worker/msalTokens';
import { author, secretary } from './people';
import { untilDone } from './quiet';
import { recoveries, sweepTwice, visitBoard, withoutClaims, type Recovery } from './recoveries';
import { watchRequests, type KillPoint, type Killed, type Step } from './requests';
import { browserOf, fillIn, forgetDevice, formPage, openReady } from './site';
import { registerWorker, type TenantHandle } from './tenantHandle';
import { isWhole, judge, type Verdict } from './verdict';

export interface MatrixOptions {
  tenant: TenantHandle;
  browser: Browser;
  /** Runs a sweep that forgets the claim. */
  plant: boolean;
  /** Which of all the kills to carry out. */
  choose(all: readonly Kill[]): readonly Kill[];
  print(line: string): void;
}

export type Kill = KillPoint & { step: Step; recovery: Recovery };

/** What the kills came to, counted from lists and mailboxes. */
export interface Totals {
  kills: number;
  lost: number;
  unmarked: number;
  /** Second mails although the first was recorded before the kill, or had not left. */
  needless: number;
}

const title = 'Fælles madværksted';
/** How long the browser may take to the request at which it is killed. */
const mostMs = 60 * 1000;

/**
 * Kills the browser at every request between the button and the last mail, before it reaches the tenant and after it was carried out;
 * then the author returns, or the secretariat opens its board, or two workers sweep.
 */
export async function runMatrix({ tenant, browser, plant, choose, print }: MatrixOptions): Promise<Totals> {
  const configuration = await registerWorker(tenant);
  const tokens = msalTokens(configuration);
  const [authors, secretaries] = await Promise.all([
    browserOf(browser, tenant, author),
    browserOf(browser, tenant, secretary)
  ]);
  const recover: Record<Recovery, () => Promise<void>> = {
    author: () => visitBoard(authors, tenant),
    board: () => visitBoard(secretaries, tenant),
    worker: () => sweepTwice(configuration, tokens, plant ? withoutClaims : undefined)
  };
  const steps = await undisturbed(tenant, authors);
  print(`${steps.length} requests from the button to the last mail`);
  const totals: Totals = { kills: 0, lost: 0, unmarked: 0, needless: 0 };
  for (const kill of choose(killsOf(steps))) {
    const killed = await submitAndKill(tenant, authors, kill);
    await tenant.post('/_tenant/clock', { advance: 'PT6M' });
    await recover[kill.recovery]();
    const verdict = await judge(tenant);
    const isLost = verdict.stored === 0 ? !(await hasDraft(authors, tenant)) : !isWhole(verdict);
    const isNeedless = verdict.duplicates > verdict.unmarked && !killed.isInDoubt;
    totals.kills += 1;
    totals.lost += Number(isLost);
    totals.unmarked += verdict.unmarked;
    totals.needless += Number(isNeedless);
    print(lineOf(kill, killed, verdict, isLost || isNeedless || verdict.unmarked > 0));
  }
  await Promise.all([authors.close(), secretaries.close()]);
  return totals;
}

/** Every request, both moments, each way back. */
const killsOf = (steps: readonly Step[]): Kill[] =>
  steps.flatMap((step, index) =>
    (['before', 'after'] as const).flatMap((moment) =>
      recoveries.map((recovery) => ({ index, moment, step, recovery }))
    )
  );

/** The requests of a submission that nothing disturbs. */
async function undisturbed(tenant: TenantHandle, authors: BrowserContext): Promise<Step[]> {
  const { page, watching } = await readyToSend(tenant, authors);
  await page.getByRole('button', { name: 'Send forslag' }).click();
  await page.getByRole('heading', { name: 'Tak, dit forslag er sendt' }).waitFor();
  await untilDone(tenant);
  await page.close();
  const verdict = await judge(tenant);
  if (!isWhole(verdict) || verdict.duplicates > 0) {
    throw new Error(`An undisturbed submission goes wrong already: ${JSON.stringify(verdict)}`);
  }
  return [...watching.steps];
}

async function submitAndKill(tenant: TenantHandle, authors: BrowserContext, kill: Kill): Promise<Killed> {
  const { page, watching } = await readyToSend(tenant, authors, kill);
  // The page goes while the button is still being pressed, or later.
  await page
    .getByRole('button', { name: 'Send forslag' })
    .click()
    .catch(() => undefined);
  const tooLong = wait(mostMs, undefined, { ref: false }).then(() => {
    throw new Error(`Request ${kill.index + 1} (${kill.step.name}) was not met; the way there has changed.`);
  });
  return Promise.race([watching.killed, tooLong]);
}

/** The form in a fresh tenant, filled in, with its requests watched from here on. */
async function readyToSend(
  tenant: TenantHandle,
  authors: BrowserContext,
  kill?: KillPoint
): Promise<{
  page: Awaited<ReturnType<BrowserContext['newPage']>>;
  watching: Awaited<ReturnType<typeof watchRequests>>;
}> {
  await tenant.post('/_tenant/reset');
  const page = await authors.newPage();
  await page.goto(`${tenant.origin}/outlook`);
  await forgetDevice(page);
  await openReady(page, tenant.origin + formPage);
  await fillIn(page, title);
  return { page, watching: await watchRequests(page, kill) };
}

/** Whether the author finds what they wrote when they open the form again. */
async function hasDraft(authors: BrowserContext, { origin }: TenantHandle): Promise<boolean> {
  const page = await authors.newPage();
  try {
    await openReady(page, origin + formPage);
    return (await page.getByLabel(/^Temaets titel/).inputValue()) === title;
  } finally {
    await page.close();
  }
}

function lineOf(
  { index, moment, step, recovery }: Kill,
  { isInDoubt }: Killed,
  verdict: Verdict,
  isBad: boolean
): string {
  const found =
    verdict.stored === 0
      ? 'not stored, kept as a draft'
      : `routed and told${verdict.duplicates > 0 ? `, ${verdict.duplicates} more mail` : ''}`;
  const place = `${String(index + 1).padStart(2)} ${moment.padEnd(6)} ${step.name.padEnd(38)} ${recovery.padEnd(6)}`;
  return `${place} ${isBad ? `WRONG ${JSON.stringify(verdict)}` : found}${isInDoubt ? ' (killed between acceptance and record)' : ''}`;
}
