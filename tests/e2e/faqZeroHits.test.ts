import type { Page } from 'playwright-core';
import { expect } from '../support/expect';
import { browserSuite } from '../support/browserSuite';
import { listItem } from '../support/listItem';
import { askedOf } from '../support/requestLog';

const readers = [
  'anna.mortensen@fjordby.example',
  'louise.kjeldsen@fjordby.example',
  'yusuf.demir@fjordby.example'
];
const secretariat = 'isn@albertslund.dk';

const suite = browserSuite({}, { path: '/sites/netvaerk' });

/** The page's clock is the test's: a search counts once it has stood for some seconds. */
const open = (user: string): Promise<Page> => suite.page({ user });
const switchOn = (): Promise<void> =>
  listItem(suite.tenant, secretariat).add('NetworkSettings', { Title: 'zeroHitTerms', Value: 'true' });

const writes = async (): Promise<number> => (await askedOf(suite.tenant, /^POST .*FaqSignals.*items/)).length;

/** Searches in vain, and lets the search stand. */
async function searchInVain(page: Page, query: string): Promise<void> {
  await page.getByRole('button', { name: 'Stil et spørgsmål', exact: true }).waitFor();
  await page.clock.install();
  await page.getByRole('searchbox', { name: 'Søg i spørgsmål og svar' }).fill(query);
  await page.clock.runFor(1000);
  await page.getByRole('button', { name: 'Stil spørgsmålet til sekretariatet' }).waitFor();
}
const isTold = (page: Page): Promise<void> =>
  page.getByText('Søgninger uden svar gemmes i 30 dage').waitFor();

test('nothing is stored where it has not been switched on, and readers are told of nothing', async () => {
  const page = await open(readers[0]);
  const asked = page.waitForResponse(/NetworkSettings/);
  await searchInVain(page, 'kvantemekanik');
  await asked;
  await page.clock.runFor(20_000);
  await expect(page.getByText('Søgninger uden svar gemmes')).toHaveCount(0);
  await expect.poll(() => writes()).toBe(0);
});

test('switched on, readers are told; the secretariat sees what three have looked for, not what one has', async () => {
  await switchOn();
  for (const [position, reader] of readers.entries()) {
    const page = await open(reader);
    for (const query of position === 0 ? ['barselsvikar', 'kvantemekanik'] : ['kvantemekanik']) {
      await searchInVain(page, query);
      await isTold(page);
      const stored = page.waitForResponse(
        (answer) =>
          answer.request().method() === 'POST' && /FaqSignals.*items$/.test(decodeURIComponent(answer.url()))
      );
      await page.clock.runFor(6000);
      expect((await stored).status()).toBe(201);
    }
  }
  const desk = await open(secretariat);
  await desk.getByRole('button', { name: 'Redigér spørgsmål' }).click();
  await desk.getByRole('tab', { name: 'Vurderinger' }).click();
  await desk.getByText('kvantemekanik (3 personer)').waitFor();
  await expect(desk.getByText('barselsvikar')).toHaveCount(0);
  expect(suite.problems()).toEqual([]);
});

test('what may be a CPR number is never stored', async () => {
  await switchOn();
  const page = await open(readers[0]);
  for (const query of ['010136-4003', 'sag om 010136', 'anna@fjordby.example']) {
    await searchInVain(page, query);
    await isTold(page);
    await page.clock.runFor(6000);
  }
  // The next one is stored, and by then the others would have been.
  const stored = page.waitForResponse((answer) => answer.status() === 201);
  await searchInVain(page, 'kvantemekanik');
  await page.clock.runFor(6000);
  await stored;
  await expect.poll(() => writes()).toBe(1);
});
