import type { Browser } from 'playwright-core';
import { expectAccessible, launchBrowser, openPage, untilReady } from '../support/browser';
import { LILLEBY, lilleby } from '../support/lilleby';
import { type TestTenant, startTestTenant } from '../support/tenant';

let tenant: TestTenant;
let browser: Browser;
beforeAll(async () => {
  [tenant, browser] = await Promise.all([startTestTenant({ seed: LILLEBY }), launchBrowser()]);
});
afterAll(() => Promise.all([tenant.close(), browser.close()]));
beforeEach(() => tenant.post('/_tenant/reset'));

const HOME = '/sites/netvaerk';

test('an owner changes a web part in the property pane, saves, and finds it changed', async () => {
  const { page, problems, close } = await openPage(browser, tenant, { user: lilleby.owner, path: HOME });
  await page.getByRole('button', { name: 'Rediger' }).click();
  await page.getByRole('button', { name: 'Indstil Kontakt' }).click();
  const pane = page.getByRole('complementary', { name: 'Indstillinger for webdelen' });
  await pane.locator('input[name=title]').fill('Spørg os');
  await page.getByRole('heading', { name: 'Spørg os' }).waitFor();
  await expectAccessible(page);
  await pane.getByRole('button', { name: 'Luk' }).click();
  expect(await pane.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Gem og luk' }).click();
  await page.getByText('Ændringerne er gemt.').waitFor();

  await page.reload();
  await untilReady(page);
  await page.getByRole('heading', { name: 'Spørg os' }).waitFor();
  await page.getByRole('heading', { name: 'Ofte stillede spørgsmål' }).waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('a reset brings the properties of the package back', async () => {
  const cookie = await tenant.signIn(lilleby.owner);
  const contacts = 'b1f0a9d2-6f0e-4c57-9a53-0d5f3a7e1002';
  const { status } = await tenant.send('/_page/properties', {
    method: 'POST',
    headers: { Cookie: cookie },
    body: JSON.stringify({ path: HOME, properties: { [contacts]: { title: 'Spørg os' } } })
  });
  expect(status).toBe(200);
  expect((await tenant.send(HOME)).text).toContain('Spørg os');
  await tenant.post('/_tenant/reset');
  expect((await tenant.send(HOME)).text).not.toContain('Spørg os');
});

test('somebody else can try edit mode by the address, and cannot save', async () => {
  const { page, close } = await openPage(browser, tenant, { user: lilleby.employee, path: `${HOME}?edit=1` });
  await page.getByText('Kun en ejer af webstedet kan gemme').waitFor();
  expect(await page.getByRole('button', { name: 'Gem og luk' }).count()).toBe(0);
  await expectAccessible(page);
  await close();
});

test.each([
  ['an employee', lilleby.employee, '{"path":"/sites/netvaerk","properties":{}}', 403],
  ['an owner with a page that is not there', lilleby.owner, '{"path":"/sites/other","properties":{}}', 404],
  ['an owner with something else', lilleby.owner, '{"path":"/sites/netvaerk","properties":{"a":1}}', 400]
])('the server refuses properties from %s', async (_who, user, body, status) => {
  const answer = await tenant.send('/_page/properties', {
    method: 'POST',
    headers: { Cookie: await tenant.signIn(user) },
    body
  });
  expect(answer.status).toBe(status);
});
