import type { Page } from 'playwright-core';
import { expect } from '../support/expect';
import { expectAccessible, overflows, untilReady, type PageOptions } from '../support/browser';
import { browserSuite } from '../support/browserSuite';
import { draftDevices } from '../support/draftDevices';
import { LILLEBY, lilleby } from '../support/lilleby';
import { button, openNewDevice, titleOf } from './draftPages';
import { fillProposal, formPage, sendButton } from './proposalPages';

const suite = browserSuite({ seed: LILLEBY }, { user: lilleby.employee, path: formPage });
const { device, rowsOf } = draftDevices(() => suite.tenant);
const openDevice = (changes?: Partial<PageOptions>): Promise<Page> => openNewDevice(suite, changes);
/** The same form in another tab of the same browser. */
async function openTab(page: Page): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.goto(page.url());
  await untilReady(tab);
  await titleOf(tab).waitFor();
  return tab;
}
const save = (page: Page) => button(page, 'Gem kladde');
const list = (page: Page) => page.getByRole('region', { name: 'Dine kladder' });
const versions = (page: Page) => page.getByRole('region', { name: 'To udgaver af kladden' });
const stored = async (): Promise<string[]> =>
  (await rowsOf(lilleby.employee)).map(({ Title }) => Title).sort();
async function saved(page: Page, title: string): Promise<void> {
  await titleOf(page).fill(title);
  await save(page).click();
  await page.getByText(/^Gemt i SharePoint kl\. \d\d\.\d\d\.$/).waitFor();
}

test('a draft is saved in SharePoint, seen by its author alone, and continued on another device', async () => {
  const pc = await openDevice();
  await saved(pc, 'Fælles spisesteder');
  await expectAccessible(pc);
  await expect.poll(() => stored()).toEqual(['Fælles spisesteder']);
  expect(await (await device(lilleby.secretary)).read()).toMatchObject({ entries: [] });

  const phone = await openDevice({ viewport: { width: 320, height: 640 } });
  await button(phone, 'Dine kladder (1)').click();
  await list(phone)
    .getByText(/I SharePoint/)
    .waitFor();
  await expectAccessible(phone);
  expect(await overflows(phone)).toBe(false);
  await list(phone).getByRole('button', { name: 'Åbn' }).click();
  await list(phone).waitFor({ state: 'detached' });
  await expect(titleOf(phone)).toHaveValue('Fælles spisesteder');
  await saved(phone, 'Fælles spisesteder i hele byen');

  await pc.reload();
  await pc.getByText(/Vi har hentet det, du skrev et andet sted/).waitFor();
  await expect(titleOf(pc)).toHaveValue('Fælles spisesteder i hele byen');
  await expect.poll(() => stored()).toEqual(['Fælles spisesteder i hele byen']);
});

/** Two devices that have both gone on with one draft; the phone has saved. */
async function inConflict(theme: 'light' | 'dark' | 'contrast' = 'light'): Promise<Page> {
  const pc = await openDevice({ theme });
  await saved(pc, 'Fra begyndelsen');
  const phone = await openDevice();
  await button(phone, 'Dine kladder (1)').click();
  await list(phone).getByRole('button', { name: 'Åbn' }).click();
  await list(phone).waitFor({ state: 'detached' });
  await saved(phone, 'Fra telefonen');
  await titleOf(pc).fill('Fra pc’en');
  await save(pc).click();
  await pc.getByText('Kladden er også ændret et andet sted', { exact: true }).waitFor();
  await expectAccessible(pc);
  await expect.poll(() => stored()).toEqual(['Fra telefonen']);
  await button(pc, 'Se begge udgaver').first().click();
  await versions(pc).waitFor();
  return pc;
}

test.each([
  ['Behold udgaven her', 'light', 'Fra pc’en', ['Fra pc’en']],
  ['Behold den anden udgave', 'dark', 'Fra telefonen', ['Fra telefonen']],
  ['Behold begge som to kladder', 'contrast', 'Fra pc’en', ['Fra pc’en', 'Fra telefonen']]
] as const)(
  'of two devices’ versions both are shown, and "%s" does what it says',
  async (choice, theme, shown, kept) => {
    const pc = await inConflict(theme);
    await pc.setViewportSize({ width: 320, height: 640 });
    await expect
      .poll(() => versions(pc).locator('dd').allInnerTexts())
      .toEqual(['Fra pc’en', 'Fra telefonen']);
    await expectAccessible(pc);
    expect(await overflows(pc)).toBe(false);
    await button(pc, choice).click();
    await versions(pc).waitFor({ state: 'detached' });
    await pc.getByText(/^Gemt i SharePoint kl\./).waitFor();
    await expect(titleOf(pc)).toHaveValue(shown);
    await expect.poll(() => stored()).toEqual(kept);
  }
);

test.each([
  ['Behold udgaven her', 'Fra telefonen'],
  ['Behold den anden udgave', 'Fra pc’en']
])('after "%s" the other version can still be had, by keyboard', async (choice, other) => {
  const pc = await inConflict();
  await button(pc, choice).click();
  const bringBack = button(pc, 'Gem den som en kladde for sig');
  await bringBack.waitFor();
  await expectAccessible(pc);
  await bringBack.focus();
  await pc.keyboard.press('Enter');
  await pc.getByText('Den anden udgave ligger nu i »Dine kladder«').waitFor();
  await expect.poll(() => stored()).toEqual(['Fra pc’en', 'Fra telefonen']);
  await expect.poll(() => pc.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
  await button(pc, 'Dine kladder (2)').click();
  await list(pc).getByRole('heading', { name: other }).waitFor();
  await list(pc).getByRole('button', { name: 'Åbn' }).last().click();
  await list(pc).waitFor({ state: 'detached' });
  await expect(pc.getByText('Den anden udgave ligger nu')).toHaveCount(0);
});

test('two tabs keep drafts of their own, and neither writes over the other’s version of one', async () => {
  const one = await openDevice();
  await titleOf(one).fill('Den første');
  const other = await openTab(one);
  await expect(titleOf(other)).toHaveValue('Den første');
  await button(other, 'Begynd på en ny kladde').click();
  await titleOf(other).fill('Den anden');
  await titleOf(one).fill('Den første, rettet');
  const third = await openTab(one);
  await button(third, 'Dine kladder (2)').click();
  await list(third).getByRole('heading', { name: 'Den anden' }).waitFor();
  await list(third).getByRole('heading', { name: 'Den første, rettet' }).waitFor();

  // The third tab has the latest one open, and so has the first.
  await titleOf(third).fill('Fra den tredje fane');
  await titleOf(one).fill('Fra den første fane');
  await button(one, 'Se begge udgaver').first().click();
  await versions(one).waitFor();
  await expect
    .poll(() => versions(one).locator('dd').allInnerTexts())
    .toEqual(['Fra den første fane', 'Fra den tredje fane']);
});

test('what is typed is there when the tab is closed at once, and opened again', async () => {
  const page = await openDevice();
  await titleOf(page).fill('Skrevet i sidste øjeblik');
  const context = page.context();
  await page.close();
  const again = await context.newPage();
  await again.goto(suite.tenant.origin + formPage);
  await expect(titleOf(again)).toHaveValue('Skrevet i sidste øjeblik');
});

test('without a connection the draft is kept, that is said, and the connection’s return saves it', async () => {
  const page = await openDevice();
  await page.route(/_api/, (route) => route.abort());
  await titleOf(page).fill('Uden net');
  await save(page).click();
  await page.getByText(/Kladden blev ikke gemt i SharePoint\..*intet er tabt/).waitFor();
  await expectAccessible(page);
  await page.unroute(/_api/);
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await page.getByText(/^Gemt i SharePoint kl\./).waitFor();
  await expect.poll(() => stored()).toEqual(['Uden net']);
});

test('a sign-in that has run out loses nothing', async () => {
  const page = await openDevice();
  await suite.tenant.post('/_tenant/faults', { match: '.*ThemeDrafts.*', status: 401 });
  await titleOf(page).fill('Logget ud');
  await save(page).click();
  await page.getByText(/Du er blevet logget ud.*intet er tabt/).waitFor();
  await suite.tenant.send('/_tenant/faults', { method: 'DELETE' });
  await page.reload();
  await expect(titleOf(page)).toHaveValue('Logget ud');
});

test('a browser that keeps nothing says so, and leaving asks first', async () => {
  const page = await openDevice({
    prepare: async (page) => {
      await page.addInitScript(() => {
        const refuse = (): never => {
          throw new DOMException('no', 'SecurityError');
        };
        IDBFactory.prototype.open = refuse;
        Storage.prototype.setItem = refuse;
      });
    }
  });
  await titleOf(page).fill('Flygtig');
  await page.getByText('Din kladde kan ikke gemmes på denne enhed', { exact: false }).waitFor();
  await expectAccessible(page);
  const asked = page.waitForEvent('dialog');
  const leaving = page.close({ runBeforeUnload: true });
  await (await asked).accept();
  await leaving;
});

test('a draft saves itself a while after the last change', async () => {
  const page = await openDevice({ prepare: (page) => page.clock.install() });
  await titleOf(page).fill('Af sig selv');
  await page.getByText('Gemt på enheden.').waitFor();
  await page.clock.runFor(21_000);
  await page.getByText(/^Gemt i SharePoint/).waitFor();
  await expect.poll(() => stored()).toEqual(['Af sig selv']);
});

test('a draft with a CPR number stays on the device', async () => {
  const page = await openDevice();
  await titleOf(page).fill('Borgeren 010136-4003');
  await save(page).click();
  await page.getByText('Kladden gemmes kun på denne enhed', { exact: false }).waitFor();
  await expect.poll(() => stored()).toEqual([]);
});

test('a draft is deleted and brought back by keyboard alone, in English', async () => {
  const page = await openDevice({ culture: 'en-US' });
  await titleOf(page).fill('Shared tables');
  await button(page, 'Save draft').press('Enter');
  await page.getByText(/^Saved in SharePoint at/).waitFor();
  await button(page, 'Your drafts (1)').press('Enter');
  const region = page.getByRole('region', { name: 'Your drafts' });
  await region.getByText('On this device and in SharePoint', { exact: false }).waitFor();
  await expectAccessible(page);
  await region.getByRole('button', { name: 'Delete the draft “Shared tables”' }).press('Enter');
  await region.getByText('The draft “Shared tables” has been deleted.').waitFor();
  await expect.poll(() => stored()).toEqual([]);
  await expect(titleOf(page)).toHaveValue('');
  await expect(button(page, 'Undo')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(region.getByRole('heading', { name: 'Your drafts' })).toBeFocused();
  await region.getByRole('button', { name: 'Open the draft “Shared tables”' }).waitFor();
  await region.getByRole('button', { name: 'Open the draft “Shared tables”' }).press('Enter');
  await region.waitFor({ state: 'detached' });
  await expect(titleOf(page)).toHaveValue('Shared tables');
  await expect.poll(() => stored()).toEqual(['Shared tables']);
});

test('a deleted draft cannot be opened any more, also while the drafts are read anew', async () => {
  const page = await openDevice();
  await saved(page, 'Ikke mere');
  await button(page, 'Dine kladder (1)').click();
  await list(page).getByText('På denne enhed og i SharePoint', { exact: false }).waitFor();
  await page.route(/\$batch/, () => undefined); // neither sent on nor answered
  await list(page).getByRole('button', { name: 'Slet kladden »Ikke mere«' }).click();
  await list(page).getByText('Kladden »Ikke mere« er slettet.').waitFor();
  await expect(list(page).getByRole('heading', { name: 'Ikke mere' })).toHaveCount(0);
  await expect(list(page).getByRole('button', { name: 'Fortryd' })).toBeFocused();
});

test('who presses twice deletes and brings back once', async () => {
  const page = await openDevice();
  await saved(page, 'To gange');
  await button(page, 'Dine kladder (1)').click();
  await list(page).getByText('På denne enhed og i SharePoint', { exact: false }).waitFor();
  await list(page).getByRole('button', { name: 'Slet kladden »To gange«' }).dblclick();
  await list(page).getByText('Kladden »To gange« er slettet.').waitFor();
  await page.waitForLoadState('networkidle');
  await expect(list(page).getByText('Kladden »To gange« er slettet.')).toHaveCount(1);
  await expect(list(page).getByRole('alert')).toHaveCount(0);
  await list(page).getByRole('button', { name: 'Fortryd' }).dblclick();
  await expect(list(page).getByRole('heading', { name: 'To gange' })).toHaveCount(1);
  await page.waitForLoadState('networkidle');
  await expect(list(page).getByRole('alert')).toHaveCount(0);
  await expect.poll(() => stored()).toEqual(['To gange']);
});

test('a proposal that was sent leaves no draft anywhere', async () => {
  const page = await openDevice();
  await fillProposal(page, 'Færdig');
  await save(page).click();
  await page.getByText(/^Gemt i SharePoint/).waitFor();
  const deleted = page.waitForResponse(
    (response) =>
      /ThemeDrafts/.test(response.url()) && response.request().headers()['x-http-method'] === 'DELETE'
  );
  await sendButton(page).click();
  await deleted;
  await page.getByText('Bo Leder har fået en mail').waitFor();
  await expect.poll(() => stored()).toEqual([]);
  await page.reload();
  await expect(titleOf(page)).toHaveValue('');
});

test.each(['light', 'dark', 'contrast'] as const)(
  'axe finds nothing in the list of drafts in the theme %s, when SharePoint does not answer either',
  async (theme) => {
    await suite.tenant.post('/_tenant/faults', { match: '.*batch.*', status: 500 });
    const page = await openDevice({ theme });
    await titleOf(page).fill('Kun her');
    await button(page, /Dine kladder/).click();
    await list(page).getByText('Dine kladder i SharePoint kunne ikke hentes').waitFor();
    await list(page).getByText('Kun på denne enhed', { exact: false }).waitFor();
    await expectAccessible(page);
  }
);
