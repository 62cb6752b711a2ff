import type { Browser } from 'playwright-core';
import * as v from 'valibot';
import { expectAccessible, launchBrowser, openPage, overflows } from '../../support/browser';
import { LILLEBY, lilleby } from '../../support/lilleby';
import { listItem, publishedItem } from '../../support/listItem';
import { startTestTenant, type TestTenant } from '../../support/tenant';

const LIST = '/sites/netvaerk/Lists/FaqEntries';
const API = `/sites/netvaerk/_api/web/lists/getByTitle('FaqEntries')`;
const BOARD = '/sites/netvaerk/SitePages/Netvaerkstemaer.aspx';

let tenant: TestTenant;
let browser: Browser;
beforeAll(async () => {
  [tenant, browser] = await Promise.all([startTestTenant({ seed: LILLEBY }), launchBrowser()]);
});
afterAll(() => Promise.all([tenant.close(), browser.close()]));
beforeEach(async () => {
  await tenant.post('/_tenant/reset');
  await publishedItem(tenant, lilleby.owner).add('FaqEntries', {
    Title: 'Hvad er <b>et</b> netværk?',
    Answer: '<p>Et <strong>fællesskab</strong>.</p><img src=x onerror="document.title=1">',
    ReviewDate: '2027-05-01T10:00:00Z',
    SortOrder: 2.5
  });
});

async function read(id: number): Promise<Record<string, unknown>> {
  const token = await tenant.token(lilleby.owner, 'sharepoint');
  const { text } = await tenant.send(`${API}/items(${id})`, {
    headers: { Authorization: `Bearer ${token}`, Accept: 'application/json;odata=nometadata' }
  });
  return v.parse(v.record(v.string(), v.unknown()), JSON.parse(text));
}

test('the view lists the rows and leads to each of them and to a new one', async () => {
  const { page, problems, close } = await openPage(browser, tenant, {
    user: lilleby.secretary,
    path: `${LIST}/AllItems.aspx`
  });
  expect(await page.getByRole('columnheader').allInnerTexts()).toContain('Spørgsmål');
  await page.getByRole('link', { name: 'Hvad er' }).click();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Hvad er <b>et</b> netværk?');
  expect(await page.locator('dd', { hasText: 'fællesskab' }).innerText()).toBe('Et fællesskab.');
  await page.getByRole('link', { name: 'Tilbage' }).click();
  await page.getByRole('link', { name: 'Nyt element' }).click();
  expect(await page.getByLabel('Spørgsmål').inputValue()).toBe('');
  expect(problems).toEqual([]);
  await close();
});

test('an item is changed and saved as the list has it, and the source is returned to', async () => {
  const source = encodeURIComponent(BOARD);
  const { page, problems, close } = await openPage(browser, tenant, {
    user: lilleby.secretary,
    path: `${LIST}/EditForm.aspx?ID=1&Source=${source}`
  });
  expect(await page.getByLabel('Rækkefølge').inputValue()).toBe('2.5');
  await page.getByLabel('Spørgsmål').fill('Hvad er netværk?');
  await page.getByLabel('Rækkefølge').fill('3,5');
  await page.getByRole('button', { name: 'Gem' }).click();
  await page.waitForURL(`**${BOARD}`);
  expect(await read(1)).toMatchObject({
    Title: 'Hvad er netværk?',
    Answer: '<p>Et <strong>fællesskab</strong>.</p><img src=x onerror="document.title=1">',
    SortOrder: 3.5,
    OData__UIVersionString: '2.0'
  });
  expect(problems).toEqual([]);
  await close();
});

test('what is wrong is told at its column and above, and nothing that was typed is lost', async () => {
  const { page, close } = await openPage(browser, tenant, {
    user: lilleby.secretary,
    path: `${LIST}/NewForm.aspx?Source=https://ond.example/`
  });
  await page.getByLabel('Svar', { exact: true }).fill('<p>Næsten klar</p>');
  await page.getByLabel('Rækkefølge').fill('mange');
  await page.getByRole('button', { name: 'Gem' }).click();
  const alert = page.getByRole('alert');
  await alert.getByRole('link', { name: 'Rækkefølge' }).click();
  expect(await page.getByLabel('Rækkefølge').getAttribute('aria-invalid')).toBe('true');
  expect(await page.getByLabel('Svar', { exact: true }).inputValue()).toBe('<p>Næsten klar</p>');
  await page.getByLabel('Spørgsmål').fill('Nyt');
  await page.getByLabel('Rækkefølge').fill('7');
  await page.getByRole('button', { name: 'Gem' }).click();
  await page.waitForURL(`**${LIST}/AllItems.aspx`);
  expect(await read(2)).toMatchObject({ Title: 'Nyt', Answer: '<p>Næsten klar</p>', SortOrder: 7 });
  await close();
});

test('somebody who may only read gets no form to save with, and saves nothing by one', async () => {
  const { page, close } = await openPage(browser, tenant, {
    user: lilleby.employee,
    path: `${LIST}/DispForm.aspx?ID=1`
  });
  expect(await page.getByRole('link', { name: 'Rediger' }).count()).toBe(0);
  await page.goto(`${tenant.origin}${LIST}/EditForm.aspx?ID=1`);
  await page.getByLabel('Spørgsmål').fill('Mit');
  await page.getByRole('button', { name: 'Gem' }).click();
  expect(await page.getByRole('alert').innerText()).toContain(
    'Attempted to perform an unauthorized operation.'
  );
  expect(await page.getByLabel('Spørgsmål').inputValue()).toBe('Mit');
  expect(await read(1)).toMatchObject({ Title: 'Hvad er <b>et</b> netværk?' });
  await close();
});

test('a form saves with its own digest only', async () => {
  const cookie = await tenant.signIn(lilleby.secretary);
  for (const digest of ['', '0xABC,23 Nov 2026 08:00:00 -0000']) {
    const body = new URLSearchParams({ Title: 'Forfalsket', __REQUESTDIGEST: digest });
    const { status, text } = await tenant.send(`${LIST}/EditForm.aspx?ID=1`, {
      method: 'POST',
      headers: { Cookie: cookie },
      body
    });
    expect(status).toBe(200);
    expect(text).toContain('Siden har været åben for længe');
  }
  expect(await read(1)).toMatchObject({ Title: 'Hvad er <b>et</b> netværk?' });
});

test('whoever may approve does so with a comment, and readers see it then', async () => {
  await listItem(tenant, lilleby.secretary).add('FaqEntries', { Title: 'Venter' });
  const address = `${LIST}/DispForm.aspx?ID=2`;
  const employee = await tenant.signIn(lilleby.employee);
  expect((await tenant.send(address, { headers: { Cookie: employee } })).status).toBe(404);

  const { page, problems, close } = await openPage(browser, tenant, { user: lilleby.owner, path: address });
  await page.locator('dd', { hasText: 'Afventer' }).waitFor();
  await page.getByLabel('Kommentar til den, der skrev det').fill('Fint');
  await page.getByRole('button', { name: 'Godkend' }).click();
  await page.locator('dd', { hasText: 'Godkendt' }).waitFor();
  expect(await read(2)).toMatchObject({ OData__ModerationStatus: 0, OData__ModerationComments: 'Fint' });
  const shown = await tenant.send(address, { headers: { Cookie: employee } });
  expect(shown.status).toBe(200);
  expect(shown.text).toContain('Godkendt');
  expect(shown.text).not.toContain('Godkend eller afvis');
  expect(problems).toEqual([]);
  await close();
});

test.each([
  '/Lists/FaqEntries/DispForm.aspx?ID=99',
  '/Lists/Findes%20ikke/AllItems.aspx',
  '/Lists/FaqEntries/Andet.aspx',
  '/Lists/FaqEntries/EditForm.aspx'
])('%s is told not to exist', async (path) => {
  const { status, text } = await tenant.send(`/sites/netvaerk${path}`);
  expect(status).toBe(404);
  expect(text).toContain('Det findes ikke, eller du har ikke adgang til det.');
});

test('the address of a list shows its default view', async () => {
  expect((await tenant.send(LIST)).text).toContain('Hvad er &lt;b&gt;et&lt;/b&gt; netværk?');
});

describe.each(['light', 'dark', 'contrast'] as const)('in %s', (theme) => {
  test.each(['AllItems.aspx', 'NewForm.aspx', 'EditForm.aspx?ID=1', 'DispForm.aspx?ID=1'])(
    '%s is accessible, also on a narrow screen',
    async (path) => {
      const { page, problems, close } = await openPage(browser, tenant, {
        user: lilleby.owner,
        path: `${LIST}/${path}`,
        theme,
        viewport: { width: 320, height: 700 }
      });
      await expectAccessible(page);
      expect(await overflows(page)).toBe(false);
      expect(problems).toEqual([]);
      await close();
    }
  );
});
