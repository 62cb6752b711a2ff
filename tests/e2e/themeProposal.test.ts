import * as v from 'valibot';
import { expect } from '../support/expect';
import { expectAccessible, overflows, untilReady } from '../support/browser';
import { browserSuite } from '../support/browserSuite';
import { LILLEBY, lilleby } from '../support/lilleby';
import { fillProposal, focused, formPage, sendButton } from './proposalPages';
import { pressTwice } from './pressTwice';

const suite = browserSuite({ seed: LILLEBY }, { user: lilleby.employee, path: formPage });
const openForm = suite.open;

/** How many proposals the list holds. */
async function stored(): Promise<string[]> {
  const answer = await suite.tenant.send(
    "/sites/netvaerk/_api/web/lists/getByTitle('ThemeProposals')/items?$select=Title",
    {
      headers: {
        Accept: 'application/json;odata=nometadata',
        Authorization: `Bearer ${await suite.tenant.token(lilleby.secretary, 'sharepoint')}`
      }
    }
  );
  const rows = v.parse(
    v.object({ value: v.array(v.object({ Title: v.string() })) }),
    JSON.parse(answer.text)
  );
  return rows.value.map(({ Title }) => Title);
}

const mailsOf = async (user: string): Promise<unknown> => suite.tenant.get(`/_tenant/mail?user=${user}`);

test('a proposal gets a case number, goes to the manager by mail and is told so', async () => {
  const { page, problems } = await openForm();
  await fillProposal(page, 'Fælles spisesteder');
  await expectAccessible(page);
  await sendButton(page).click();
  await page.getByText('Bo Leder har fået en mail').waitFor();

  await expect.poll(() => focused(page)).toBe('Tak, dit forslag er sendt');
  await expect.poll(() => page.locator('dl').innerText()).toMatch(/NT-\d{4}-\d{4}/);
  await expect(page.getByText('Forslaget går til Bo Leder, fordi')).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'Se forslaget' })).toHaveAttribute('href', /\?tema=\d+$/);
  await expect.poll(() => stored()).toEqual(['Fælles spisesteder']);
  await expect.poll(() => mailsOf(lilleby.manager)).toHaveLength(1);
  await expectAccessible(page);
  expect(problems).toEqual([]);

  await page.getByRole('button', { name: 'Beskriv et tema mere' }).click();
  await expect(page.getByLabel(/^Temaets titel/)).toHaveValue('');
});

test('a form that is not filled in is refused with a summary that leads to each field', async () => {
  const { page } = await openForm({ viewport: { width: 320, height: 800 } });
  await sendButton(page).click();
  await expect.poll(() => focused(page)).toMatch(/^Ret 7 ting, før du kan sende forslaget/);
  await expectAccessible(page);
  expect(await overflows(page)).toBe(false);

  await page.getByRole('link', { name: 'Skriv et kort resumé' }).click();
  const summary = page.getByLabel(/^Kort resumé/);
  await expect(summary).toBeFocused();
  await expect(summary).toHaveAttribute('aria-invalid', 'true');
  await expect.poll(() => summary.getAttribute('aria-describedby')).toContain('-error');

  await page.keyboard.type('Nu står her noget');
  await expect(summary).not.toHaveAttribute('aria-invalid');
  await expect(page.getByText('Ret 6 ting')).toHaveCount(1);
  await expect.poll(() => stored()).toEqual([]);
});

test('too much text is kept, counted and refused', async () => {
  const { page } = await openForm();
  await fillProposal(page, 'x'.repeat(125));
  await expect.poll(() => page.getByText('125 af 120 tegn: 5 for mange').count()).toBeGreaterThan(0);
  await sendButton(page).click();
  await expect(page.getByRole('link', { name: 'Temaets titel: højst 120 tegn. Fjern mindst 5' })).toHaveCount(
    1
  );
});

test('one department is warned of and sent all the same', async () => {
  const { page } = await openForm();
  await fillProposal(page, 'Kun os');
  await page.getByLabel('Sekretariat', { exact: true }).uncheck();
  await page.getByText('Du har kun nævnt én afdeling').waitFor();
  await sendButton(page).click();
  await page.getByText('Tak, dit forslag er sendt').waitFor();
});

test('the receipt names the round that the server’s stamp puts the proposal in', async () => {
  await suite.tenant.post('/_tenant/clock', { now: '2026-12-02T08:00:00Z' });
  const { page } = await openForm();
  await fillProposal(page, 'Dagen efter fristen');
  await sendButton(page).click();
  await page
    .getByText(
      'Chefforum beslutter i juni 2027, hvilke temaer der bliver til netværk. Forslag kan nå med i den runde til og med den 1. maj 2027.'
    )
    .waitFor();
});

test('what is typed is there after a reload, and stays there when another one is begun', async () => {
  const { page } = await openForm();
  const title = page.getByLabel(/^Temaets titel/);
  await title.fill('Halvt tænkt');
  await page.reload();
  await untilReady(page);
  await expect(title).toHaveValue('Halvt tænkt');
  await page.getByText(/Vi har hentet din kladde fra .*dag den \d+\. /).waitFor();
  await page.getByRole('button', { name: 'Begynd på en ny kladde' }).click();
  await page.getByRole('button', { name: 'Dine kladder (1)' }).click();
  await expect(title).toHaveValue('');
  await page.getByRole('button', { name: 'Åbn kladden »Halvt tænkt«' }).click();
  await page.getByRole('region', { name: 'Dine kladder' }).waitFor({ state: 'detached' });
  await expect(title).toHaveValue('Halvt tænkt');
});

test('an answer lost after the write is asked for: one proposal, one mail', async () => {
  const { page } = await openForm();
  await fillProposal(page, 'Tabt svar');
  await suite.tenant.post('/_tenant/faults', {
    match: 'POST .*ThemeProposals.*items',
    drop: 'after',
    times: 1
  });
  await pressTwice(sendButton(page));
  await page.getByText('Bo Leder har fået en mail').waitFor();
  await expect.poll(() => stored()).toEqual(['Tabt svar']);
  await expect.poll(() => mailsOf(lilleby.manager)).toHaveLength(1);
});

test('when nothing answers, the form says what is safe, keeps everything, and a new try sends once', async () => {
  const { page } = await openForm();
  await fillProposal(page, 'Uden net');
  await suite.tenant.post('/_tenant/faults', { match: '.*ThemeProposals.*', drop: 'before' });
  await sendButton(page).click();
  await page.getByText('Det, du har skrevet, er her stadig.').waitFor();
  await expectAccessible(page);
  await suite.tenant.send('/_tenant/faults', { method: 'DELETE' });
  await page.reload();
  await untilReady(page);
  await expect(page.getByLabel(/^Temaets titel/)).toHaveValue('Uden net');
  await sendButton(page).click();
  await page.getByText('Tak, dit forslag er sendt').waitFor();
  await expect.poll(() => stored()).toEqual(['Uden net']);
});

test('without consent to Graph the proposal is stored and the receipt says who has it', async () => {
  await suite.tenant.post('/_tenant/consent', { scopes: [] });
  const { page } = await openForm();
  await fillProposal(page, 'Uden samtykke');
  await sendButton(page).click();
  await page
    .getByText(
      'Forslaget er hos sekretariatet, fordi portalen ikke har fået lov til at læse personalekataloget.'
    )
    .waitFor();
  await page.getByText('Mailen kunne ikke sendes. Portalen mangler en tilladelse i Microsoft 365.').waitFor();
  await expect.poll(() => stored()).toEqual(['Uden samtykke']);
});

test('a mail that may not be sent is told with its reason', async () => {
  await suite.tenant.post('/_tenant/consent', { scopes: ['User.Read.All'] });
  const { page } = await openForm();
  await fillProposal(page, 'Uden mail');
  await sendButton(page).click();
  await page.getByText('Mailen kunne ikke sendes. Portalen mangler en tilladelse').waitFor();
});

test('a guest is told why there is no form', async () => {
  const { page } = await openForm({ user: lilleby.guest });
  await page.getByText('Formularen er for medarbejdere i kommunen').waitFor();
  await expect(sendButton(page)).toHaveCount(0);
  await expectAccessible(page);
});

test.each(['light', 'dark', 'contrast'] as const)(
  'the form is accessible in the %s theme, in English',
  async (theme) => {
    const { page } = await openForm({ theme, culture: 'en-US' });
    await page.getByRole('button', { name: 'Send the proposal' }).click();
    await page.getByText('Mend 7 things').waitFor();
    await expectAccessible(page);
  }
);
