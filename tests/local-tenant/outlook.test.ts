import type { Browser } from 'playwright-core';
import { expectAccessible, launchBrowser, openPage, overflows } from '../support/browser';
import { LILLEBY, lilleby } from '../support/lilleby';
import { type TestTenant, startTestTenant } from '../support/tenant';

let tenant: TestTenant;
let browser: Browser;
beforeAll(async () => {
  [tenant, browser] = await Promise.all([startTestTenant({ seed: LILLEBY }), launchBrowser()]);
});
afterAll(() => Promise.all([tenant.close(), browser.close()]));
beforeEach(() => tenant.post('/_tenant/reset'));

const SHARED = 'faelles@lilleby.example';
const outlookOf = (user: string): string => `/outlook?user=${encodeURIComponent(user)}`;

async function sendMail(subject: string, html: string, to: string = lilleby.manager): Promise<void> {
  const { status } = await tenant.send('/graph/v1.0/me/sendMail', {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${await tenant.token(lilleby.employee, 'graph')}`,
      'Content-Type': 'application/json'
    },
    body: JSON.stringify({
      message: {
        subject,
        body: { contentType: 'HTML', content: html },
        toRecipients: [{ emailAddress: { address: to } }]
      }
    })
  });
  expect(status).toBe(202);
}

test('a mail lies open with its sender, and its link opens the site as the owner of the mailbox', async () => {
  await sendMail('Ældre', '<p>Først</p>');
  await sendMail('Nyeste', `<p><a href="${tenant.origin}/sites/netvaerk">Se siden</a></p>`);
  const { page, problems, close } = await openPage(browser, tenant, {
    user: lilleby.employee,
    path: outlookOf(lilleby.manager)
  });
  expect(await page.locator('.list .subject').allTextContents()).toEqual(['Nyeste', 'Ældre']);
  await page.getByRole('heading', { name: 'Nyeste' }).waitFor();
  expect(await page.locator('.mail dd').first().textContent()).toBe('Anna Ansat <anna@lilleby.example>');
  await page.frameLocator('iframe').getByRole('link', { name: 'Se siden' }).click();
  await page.waitForURL('**/sites/netvaerk');
  expect(await page.locator('.account-name').textContent()).toContain('Bo Leder');
  expect(problems).toEqual([]);
  await close();
});

test('another mail opens when it is chosen', async () => {
  await sendMail('Ældre', '<p>Først</p>');
  await sendMail('Nyeste', '<p>Sidst</p>');
  const { page, close } = await openPage(browser, tenant, { path: outlookOf(lilleby.manager) });
  await page.getByRole('link', { name: 'Ældre' }).click();
  await page.getByRole('heading', { name: 'Ældre' }).waitFor();
  expect(await page.frameLocator('iframe').locator('body').innerText()).toBe('Først');
  await close();
});

test('what a mail brings along of scripts, forms and pictures from outside does nothing', async () => {
  await sendMail(
    '<script>alert(1)</script>',
    `<img src="https://tracker.example/pixel.png" onerror="top.document.title='taken'">
     <script>top.document.title = 'taken'</script>
     <form action="/_tenant/reset" method="post"><button>Klik</button></form></iframe><b id="out">ude</b>`
  );
  const { page, problems, close } = await openPage(browser, tenant, { path: outlookOf(lilleby.manager) });
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: 'Klik' }).click();
  expect(await page.title()).toBe('Indbakke – Bo Leder – Outlook');
  expect(await page.locator('#out').count()).toBe(0);
  expect(await frame.locator('#out').count()).toBe(1);
  expect(problems.filter((problem) => problem.startsWith('outside'))).toEqual([]);
  expect(await tenant.get(`/_tenant/mail?user=${lilleby.manager}`)).toHaveLength(1);
  await close();
});

test('a mailbox without mail says so, and a shared one asks who reads it', async () => {
  const empty = await openPage(browser, tenant, { path: outlookOf(lilleby.manager) });
  expect(await empty.page.locator('.empty').innerText()).toBe('Der er ingen mail her endnu.');
  await empty.close();

  await sendMail('Til alle', '<p>Hej</p>', SHARED);
  const shared = await openPage(browser, tenant, { user: lilleby.employee, path: outlookOf(SHARED) });
  expect(await shared.page.locator('.note').innerText()).toContain('Anna Ansat');
  await shared.page.getByLabel('Log ind som').selectOption(lilleby.secretary);
  await shared.page.getByRole('button', { name: 'Skift bruger' }).click();
  await shared.page.getByText('som du er logget ind: Cilla Sekretær').waitFor();
  await shared.close();
});

test('all mailboxes are listed, those outside the directory too', async () => {
  await sendMail('Til alle', '<p>Hej</p>', SHARED);
  const { page, close } = await openPage(browser, tenant, { path: '/outlook' });
  expect(await page.locator('main li').first().innerText()).toMatch(/faelles@lilleby\.example\s+1 mail/);
  await page.getByRole('link', { name: 'Bo Leder' }).waitFor();
  await expectAccessible(page);
  await close();
});

describe.each(['light', 'dark', 'contrast'] as const)('in the theme %s', (theme) => {
  test.each([1280, 320])('the mailbox is accessible and fits %i pixels', async (width) => {
    await sendMail('Med et meget langt emne som ikke kan være på en enkelt linje nogen steder', '<p>Hej</p>');
    const { page, problems, close } = await openPage(browser, tenant, {
      path: outlookOf(lilleby.manager),
      theme,
      viewport: { width, height: 700 }
    });
    await expectAccessible(page);
    expect(await overflows(page)).toBe(false);
    await page.locator('.list li a').click();
    await page.getByRole('heading', { level: 2 }).waitFor();
    await expectAccessible(page);
    expect(await overflows(page)).toBe(false);
    expect(problems).toEqual([]);
    await close();
  });
});
