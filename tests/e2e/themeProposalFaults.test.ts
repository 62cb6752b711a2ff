import * as v from 'valibot';
import type { Page } from 'playwright-core';
import { expect } from '../support/expect';
import { expectAccessible, untilReady } from '../support/browser';
import { browserSuite } from '../support/browserSuite';
import { LILLEBY, lilleby } from '../support/lilleby';
import { askedOf } from '../support/requestLog';
import { holdRequests } from './holdRequests';
import { fillProposal, focused, formPage, sendButton } from './proposalPages';

// What goes wrong while a proposal is sent: the form says what is safe, and in the end there is one proposal.
const suite = browserSuite({ seed: LILLEBY }, { user: lilleby.employee, path: formPage });

async function openForm(): Promise<Page> {
  const opened = await suite.open();
  return opened.page;
}

/** The same form in another tab of the same browser. */
async function anotherTab(page: Page): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.goto(suite.tenant.origin + formPage);
  await untilReady(tab);
  return tab;
}

const rowsSchema = v.object({ value: v.array(v.object({ Title: v.string() })) });

/** The titles of all proposals in the list. */
async function stored(): Promise<string[]> {
  const items = "/sites/netvaerk/_api/web/lists/getByTitle('ThemeProposals')/items?$select=Title";
  const Authorization = `Bearer ${await suite.tenant.token(lilleby.secretary, 'sharepoint')}`;
  const { text } = await suite.tenant.send(items, {
    headers: { Accept: 'application/json;odata=nometadata', Authorization }
  });
  return v.parse(rowsSchema, JSON.parse(text)).value.map(({ Title }) => Title);
}

const theWrite = 'POST .*ThemeProposals.*items';
const posts = async (): Promise<number> => (await askedOf(suite.tenant, new RegExp(theWrite))).length;
const receipt = (page: Page) => page.getByText('Tak, dit forslag er sendt');
const title = (page: Page) => page.getByLabel(/^Temaets titel/);
const tryAgain = (page: Page) => page.locator('form').getByRole('button', { name: 'Prøv igen' }).last();

describe('the form says what happened, what is safe and what to do, and a new try sends once', () => {
  test.each<[string, Record<string, unknown>, string, string]>([
    [
      'the network is lost',
      { drop: 'before' },
      'Vi ved ikke, om forslaget nåede frem',
      'Der er ingen forbindelse til intranettet lige nu. Tjek din forbindelse, og prøv igen.'
    ],
    [
      'the site is throttled (429)',
      { status: 429, retryAfter: 60 },
      'Forslaget blev ikke sendt',
      'Intranettet har travlt lige nu. Vent et øjeblik, og prøv igen.'
    ],
    [
      'the service is away (503)',
      { status: 503, retryAfter: 60 },
      'Vi ved ikke, om forslaget nåede frem',
      'Intranettet svarer ikke lige nu. Vent et øjeblik, og prøv igen.'
    ],
    [
      'a gateway gives up (504) before the work is done',
      { status: 504 },
      'Vi ved ikke, om forslaget nåede frem',
      'Intranettet svarer ikke lige nu. Vent et øjeblik, og prøv igen.'
    ]
  ])('when %s', async (_when, fault, heading, reason) => {
    const page = await openForm();
    await fillProposal(page, 'Med modvind');
    await suite.tenant.post('/_tenant/faults', { match: theWrite, ...fault });
    await sendButton(page).click();
    const alert = page.getByRole('alert').filter({ hasText: 'Det, du har skrevet' });
    await alert.getByText(heading).waitFor();
    await expect
      .poll(() => alert.innerText())
      .toContain(
        `${reason} Det, du har skrevet, er her stadig. Du kan trygt sende igen. Forslaget bliver kun gemt én gang.`
      );
    await expect(title(page)).toHaveValue('Med modvind');
    await expectAccessible(page);

    await suite.tenant.send('/_tenant/faults', { method: 'DELETE' });
    await tryAgain(page).click();
    await receipt(page).waitFor();
    await expect.poll(() => stored()).toEqual(['Med modvind']);
  });
});

test.each<[string, Record<string, unknown>]>([
  ['504 after the work was done', { status: 504, afterWork: true }],
  ['half an answer', { malformed: true }],
  ['429 after the work was done', { status: 429, afterWork: true, retryAfter: 60 }]
])('%s is settled by asking, without anybody’s help', async (_what, fault) => {
  const page = await openForm();
  await fillProposal(page, 'Gjort alligevel');
  await suite.tenant.post('/_tenant/faults', { match: theWrite, ...fault, times: 1 });
  await sendButton(page).click();
  await receipt(page).waitFor();
  await expect.poll(() => stored()).toEqual(['Gjort alligevel']);
  await expect.poll(() => posts()).toBe(1);
});

test('a client that repeats the write by itself would be seen here, and would still make one proposal', async () => {
  const page = await openForm();
  await fillProposal(page, 'Sendt to gange');
  await page.route(/ThemeProposals.*\/items$/i, async (route) => {
    if (route.request().method() === 'POST') {
      await route.fetch(); // what a library that retries on 504 does: once more, whatever became of the first
    }
    await route.fallback();
  });
  await sendButton(page).click();
  await receipt(page).waitFor();
  await expect.poll(() => posts()).toBe(2);
  await expect.poll(() => stored()).toEqual(['Sendt to gange']);
});

test('a form that stood open until its digest had expired sends all the same', async () => {
  const page = await openForm();
  await fillProposal(page, 'Efter frokost');
  await suite.tenant.post('/_tenant/faults', { match: theWrite, expireDigest: true, times: 1 });
  await sendButton(page).click();
  await receipt(page).waitFor();
  await expect.poll(() => stored()).toEqual(['Efter frokost']);
});

test.each<[string, Record<string, unknown>]>([
  ['the sign-in has expired', { status: 401 }],
  ['no new digest is good enough', { expireDigest: true }]
])('when %s, a reload is asked for, and it loses nothing', async (_when, fault) => {
  const page = await openForm();
  await fillProposal(page, 'Logget ud');
  await suite.tenant.post('/_tenant/faults', { match: theWrite, ...fault });
  await sendButton(page).click();
  const alert = page.getByRole('alert').filter({ hasText: 'Det, du har skrevet' });
  await alert.getByText('Forslaget blev ikke sendt').waitFor();
  await expect
    .poll(() => alert.innerText())
    .toContain(
      'Du er blevet logget ud. Genindlæs siden for at logge ind igen. Det, du har skrevet, er her stadig.'
    );

  await suite.tenant.send('/_tenant/faults', { method: 'DELETE' });
  await page.reload();
  await untilReady(page);
  await page.waitForFunction(
    (wanted) => [...document.querySelectorAll('input')].some(({ value }) => value === wanted),
    'Logget ud'
  );
  await sendButton(page).click();
  await receipt(page).waitFor();
  await expect.poll(() => stored()).toEqual(['Logget ud']);
});

const caseNumber = async (page: Page): Promise<string> => {
  await receipt(page).waitFor();
  return (await page.getByText(/^NT-\d{4}-\d{4}$/).innerText()).trim();
};

test('the same draft sent from two tabs at once is one proposal, with one case number on both receipts', async () => {
  const page = await openForm();
  await fillProposal(page, 'I to faner');
  const other = await anotherTab(page);
  await other.waitForFunction(
    (wanted) => [...document.querySelectorAll('input')].some(({ value }) => value === wanted),
    'I to faner'
  );
  await Promise.all([sendButton(page).click(), sendButton(other).click()]);
  const [one, two] = [await caseNumber(page), await caseNumber(other)];
  expect(two).toBe(one);
  await expect.poll(() => stored()).toEqual(['I to faner']);
});

test('a double click, and Enter pressed again and again, send once', async () => {
  const page = await openForm();
  await fillProposal(page, 'Utålmodig');
  const letGo = await holdRequests(page, /ThemeProposals.*items/, (request) => request.method() === 'POST');
  await sendButton(page).dblclick();
  await title(page).press('Enter');
  await title(page).press('Enter');
  letGo();
  await receipt(page).waitFor();
  await expect.poll(() => focused(page)).toBe('Tak, dit forslag er sendt');
  await expect.poll(() => stored()).toEqual(['Utålmodig']);
  await expect.poll(() => posts()).toBe(1);
});

test('a tab that was closed while it sent is opened again with everything in it, and there is one proposal', async () => {
  const page = await openForm();
  await fillProposal(page, 'Lukket midt i det');
  await suite.tenant.post('/_tenant/faults', { match: theWrite, delayMs: 1500, times: 1 });
  const underWay = page.waitForRequest(
    (request) => /ThemeProposals.*items/.test(request.url()) && request.method() === 'POST'
  );
  await sendButton(page).click();
  await underWay;
  const again = await anotherTab(page);
  await page.close({ runBeforeUnload: false });
  await again.waitForFunction(
    (wanted) => [...document.querySelectorAll('input')].some(({ value }) => value === wanted),
    'Lukket midt i det'
  );
  await sendButton(again).click();
  await receipt(again).waitFor();
  for (let answered = await posts(); answered < 1; answered = await posts()) {
    await suite.tenant.get('/_tenant/clock');
  }
  await expect.poll(() => stored()).toEqual(['Lukket midt i det']);
});
