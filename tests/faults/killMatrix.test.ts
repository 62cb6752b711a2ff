import type { Browser } from 'playwright-core';
import { runMatrix, type Kill, type Totals } from '../../scripts/faults/matrix';
import { seedFolder } from '../../scripts/faults/people';
import { sampleOf } from '../../scripts/faults/sample';
import { launchBrowser } from '../support/browser';
import { startTestTenant, type TestTenant } from '../support/tenant';

// A sample of `npm run faults`, another one each day; the line that fails names the kill.
const seed = Number(process.env.FAULTS_SEED ?? Math.floor(Date.now() / 86_400_000));

let tenant: TestTenant;
let browser: Browser;
beforeAll(async () => {
  [tenant, browser] = await Promise.all([startTestTenant({ seed: seedFolder }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await tenant?.close();
});

async function kill(
  plant: boolean,
  choose: (all: readonly Kill[]) => readonly Kill[]
): Promise<Totals & { lines: string[] }> {
  const lines: string[] = [];
  const totals = await runMatrix({ tenant, browser, plant, choose, print: (line) => lines.push(line) });
  return { ...totals, lines: lines.filter((line) => line.includes('WRONG')) };
}

test(`whatever request the browser is killed at, nothing is lost or sent twice unmarked (sample ${seed})`, async () => {
  const found = await kill(false, (all) => sampleOf(all, 5, seed));
  expect(found).toEqual({ kills: 5, lost: 0, unmarked: 0, needless: 0, lines: [] });
});

test('a kill between a mail’s acceptance and its record leads to one more mail, which says so', async () => {
  const lines: string[] = [];
  await runMatrix({
    tenant,
    browser,
    plant: false,
    choose: (all) =>
      all
        .filter(
          ({ step, moment, recovery }) =>
            step.mail === 'accepted' && moment === 'after' && recovery === 'worker'
        )
        .slice(0, 1),
    print: (line) => lines.push(line)
  });
  expect(lines[1]).toContain('routed and told, 1 more mail (killed between acceptance and record)');
});

test('a sweep that forgets the claim is noticed', async () => {
  const found = await kill(true, (all) =>
    all.filter(
      ({ step, moment, recovery }) =>
        step.name === 'POST ThemeEvents routed' && moment === 'after' && recovery === 'worker'
    )
  );
  expect(found.kills).toBe(1);
  expect(found.unmarked).toBeGreaterThan(0);
});
