import type { Route } from 'playwright-core';
import { expect } from '../support/expect';
import { expectAccessible, untilReady } from '../support/browser';
import { browserSuite } from '../support/browserSuite';
import { LILLEBY, lilleby } from '../support/lilleby';
import { choose, contentsOf, input, picture, plan, receipt, row, storedProposal } from './attachmentPages';
import { fillProposal, formPage, sendButton } from './proposalPages';
import { pressTwice } from './pressTwice';

const suite = browserSuite({ seed: LILLEBY }, { user: lilleby.employee, path: formPage });
const openForm = suite.open;
const stored = () => storedProposal(suite.tenant);

const uploads = /attachmentFiles\/add/i;
const mailsOf = async (user: string): Promise<unknown> => suite.tenant.get(`/_tenant/mail?user=${user}`);

test('files that do not arrive: the proposal is safe and routed, one more try sends what is missing, once', async () => {
  const { page } = await openForm();
  await fillProposal(page, 'Uden net');
  await choose(page, plan, picture);
  // The first file goes through, the second does not.
  await suite.tenant.post('/_tenant/faults', { match: 'POST .*attachmentFiles/add', delayMs: 0, times: 1 });
  await suite.tenant.post('/_tenant/faults', {
    match: 'POST .*attachmentFiles/add',
    status: 503,
    retryAfter: 60
  });
  const mailed = page.waitForResponse(/sendMail/);
  await sendButton(page).click();
  await page.getByText('Ét bilag mangler').waitFor();
  const { id } = await stored();
  await page.getByText(new RegExp(`gemt med sagsnummer NT-\\d{4}-0*${id} `)).waitFor();
  await row(page, plan.name).getByText('Nået frem').waitFor();
  await expect(receipt(page)).toHaveCount(0);
  await expectAccessible(page);
  await mailed; // nobody waits for the file

  await suite.tenant.send('/_tenant/faults', { method: 'DELETE' });
  await row(page, picture.name).getByRole('button', { name: 'Prøv igen' }).click();
  await receipt(page).waitFor();
  await page.getByText('Bo Leder har fået en mail').waitFor();
  const [{ held }, mails] = await Promise.all([stored(), mailsOf(lilleby.manager)]);
  expect(held).toEqual(contentsOf(plan, picture));
  expect(mails).toHaveLength(1);
});

test('one goes on without a file that does not arrive, and the receipt says which', async () => {
  const { page } = await openForm();
  await fillProposal(page, 'Uden tegning');
  await choose(page, plan, picture);
  await page.route(/AttachmentFiles\/add.*tegning/i, (route) => route.abort());
  await sendButton(page).click();
  await page.getByText('Ét bilag mangler').waitFor();
  await page.getByRole('button', { name: 'Fortsæt uden' }).click();
  await receipt(page).waitFor();
  await page.getByText(`Det her blev ikke sendt med: ${picture.name}.`).waitFor();
  await expectAccessible(page);
  expect((await stored()).held).toEqual(contentsOf(plan));
});

test('a file that is taken out after it did not arrive is not waited for', async () => {
  const { page } = await openForm();
  await fillProposal(page, 'Fortrudt');
  await choose(page, plan, picture);
  await page.route(/AttachmentFiles\/add.*tegning/i, (route) => route.abort());
  await sendButton(page).click();
  await page.getByText('Ét bilag mangler').waitFor();
  await row(page, picture.name).getByRole('button', { name: 'Fjern' }).click();
  await receipt(page).waitFor();
  expect((await stored()).held).toEqual(contentsOf(plan));
  await expect(page.getByText('Ikke alle bilag kom med')).toHaveCount(0);
});

test('while the proposal is on its way its files stay as they are', async () => {
  const { page } = await openForm();
  await fillProposal(page, 'For sent');
  await choose(page, plan, picture);
  let letGo: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/ThemeProposals'\)\/items$/, async (route) => {
    await gate;
    await route.continue();
  });
  await sendButton(page).click();
  await page.getByText('Sender forslaget', { exact: true }).waitFor();
  await row(page, picture.name).getByRole('button', { name: 'Fjern' }).click();
  letGo();
  await receipt(page).waitFor();
  expect((await stored()).held).toEqual(contentsOf(plan, picture));
});

/** A line that lets only half of a file through; the service takes what comes, and says that all is well. */
const lossy = (route: Route): Promise<void> => {
  const sent = route.request().postDataBuffer();
  return route.continue({ postData: sent?.subarray(0, sent.length / 2) });
};

test('an upload that lost half of its file is seen: no receipt comes before the list holds it whole', async () => {
  const { page } = await openForm();
  await fillProposal(page, 'Halv fil');
  await choose(page, plan);
  await page.route(uploads, lossy);
  await sendButton(page).click();
  await row(page, plan.name).getByText('Filen kom ikke hel frem.').waitFor();
  await expect(receipt(page)).toHaveCount(0);
  await page.unroute(uploads);
  await page.getByRole('button', { name: 'Send det, der mangler' }).click();
  await receipt(page).waitFor();
  expect((await stored()).held).toEqual(contentsOf(plan));
});

test('a digest that has run out, and an answer that is lost, cost the proposer nothing', async () => {
  const { page } = await openForm();
  await fillProposal(page, 'Skjult bøvl');
  await choose(page, plan, picture);
  await suite.tenant.post('/_tenant/faults', {
    match: 'POST .*attachmentFiles/add',
    expireDigest: true,
    times: 1
  });
  await suite.tenant.post('/_tenant/faults', {
    match: 'POST .*tegning',
    status: 504,
    afterWork: true,
    times: 1
  });
  await pressTwice(sendButton(page));
  await receipt(page).waitFor();
  expect((await stored()).held).toEqual(contentsOf(plan, picture));
});

test('a page that is closed while files are on their way: the draft asks for them, and there is one proposal, whole', async () => {
  const { page } = await openForm();
  await fillProposal(page, 'Genindlæst');
  await choose(page, plan, picture);
  await page.route(/AttachmentFiles\/add.*tegning/i, () => undefined); // never answered
  await sendButton(page).click();
  await page.getByText('Bilag sendes: 2 af 2').waitFor();
  page.once('dialog', (dialog) => dialog.accept());
  await page.reload();
  await untilReady(page);

  await row(page, picture.name).getByText('Vælg filen igen.').waitFor();
  await expectAccessible(page);
  await sendButton(page).click();
  await page.getByText('Ret 2 ting').waitFor();
  await page.getByRole('link', { name: `${picture.name}: Vælg filen igen, eller fjern den` }).click();
  await expect(input(page)).toBeFocused();
  await page.unroute(/AttachmentFiles\/add.*tegning/i);
  await choose(page, picture);
  await row(page, plan.name).getByRole('button', { name: 'Fjern' }).click();
  await sendButton(page).click();
  await receipt(page).waitFor();
  expect((await stored()).held).toEqual(contentsOf(picture)); // the plan had arrived, and was taken out again
});

test('leaving with files that are not sent is warned of; after the receipt it is not', async () => {
  const { page } = await openForm();
  await page.getByLabel(/^Temaets titel/).click();
  await fillProposal(page, 'Gå ikke');
  await choose(page, plan);
  await row(page, plan.name).waitFor();
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await sendButton(page).click();
  await receipt(page).waitFor();
  let warnings = 0;
  page.on('dialog', async (next) => {
    warnings += 1;
    await next.accept();
  });
  await page.reload();
  await untilReady(page);
  expect(warnings).toBe(0);
  await expect(page.getByLabel(/^Temaets titel/)).toHaveValue('');
});
