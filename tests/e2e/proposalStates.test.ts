import type { Browser } from 'playwright-core';
import { expectAccessible, launchBrowser, openPage, overflows } from '../support/browser';
import { LILLEBY, lilleby } from '../support/lilleby';
import { startTestTenant, type TestTenant } from '../support/tenant';
import { choose, picture, receipt, row } from './attachmentPages';
import { holdRequests } from './holdRequests';
import { fillProposal, formPage, sendButton } from './proposalPages';

// One proposal on its way through every state of the form.
let tenant: TestTenant;
let browser: Browser;

beforeAll(async () => {
  [tenant, browser] = await Promise.all([startTestTenant({ seed: LILLEBY }), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await tenant.close();
});

const theWrite = /ThemeProposals.*\/items$/i;
const theUpload = /attachmentFiles\/add/i;

test.each([
  ['light', 'a narrow screen', { width: 320, height: 640 }],
  ['dark', 'a screen on which everything is twice as large', { width: 640, height: 450 }],
  ['contrast', 'a narrow screen', { width: 320, height: 640 }]
] as const)('in the %s theme every state is accessible and fits %s', async (theme, _screen, viewport) => {
  const { page, close } = await openPage(browser, tenant, {
    user: lilleby.employee,
    path: formPage,
    theme,
    viewport
  });
  const expectFine = async (): Promise<void> => {
    await expectAccessible(page);
    expect(await overflows(page)).toBe(false);
  };
  await page.getByText('Forslaget går til Bo Leder').waitFor();
  await expectFine(); // empty

  await sendButton(page).click();
  await page.getByText('Ret 7 ting, før du kan sende forslaget').waitFor();
  await expectFine(); // errors

  await fillProposal(page, 'Gennem alle tilstande');
  await choose(page, picture);
  await row(page, picture.name).waitFor();
  await expectFine(); // filled

  await page.route(theWrite, (route) =>
    route.request().method() === 'POST' ? route.abort('internetdisconnected') : route.fallback()
  );
  await sendButton(page).click();
  await page.getByText('Det, du har skrevet, er her stadig', { exact: false }).first().waitFor();
  await expectFine(); // offline

  await page.unroute(theWrite);
  const letGo = await holdRequests(page, theUpload);
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await page.getByText('Bilag sendes: 1 af 1').waitFor();
  await expectFine(); // uploading

  letGo();
  await receipt(page).waitFor();
  await page.getByText('Bo Leder har fået en mail').waitFor();
  await expectFine(); // submitted
  await close();
  await tenant.post('/_tenant/reset');
});
