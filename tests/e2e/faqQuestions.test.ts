import type { Locator, Page } from 'playwright-core';
import { expect } from '../support/expect';
import { expectAccessible, overflows, type PageOptions } from '../support/browser';
import { browserSuite } from '../support/browserSuite';
import { listItem } from '../support/listItem';
import { pressTwice } from './pressTwice';

const employee = 'anna.mortensen@fjordby.example';
const secretariat = 'isn@albertslund.dk';
const question = 'Må man være med i to netværk?';

const suite = browserSuite({}, { path: '/sites/netvaerk' });

const open = (user: string, changes: Partial<PageOptions> = {}): Promise<Page> =>
  suite.page({ user, ...changes });
const field = (page: Page): Locator => page.getByRole('textbox', { name: /^Dit spørgsmål/ });
const send = (page: Page): Locator => page.getByRole('button', { name: 'Send spørgsmål' });

test('a question is asked, answered by the secretariat, and the answer is there for the asker', async () => {
  const page = await open(employee);
  await page.getByRole('button', { name: 'Stil et spørgsmål', exact: true }).click();
  await field(page).fill(question);
  await expectAccessible(page);
  await send(page).click();
  await page.getByRole('heading', { name: 'Dit spørgsmål er sendt' }).waitFor();
  await page.getByText('har fået en mail om, at der venter et spørgsmål', { exact: false }).waitFor();

  const desk = await open(secretariat);
  await desk.getByRole('button', { name: 'Redigér spørgsmål' }).click();
  await desk.getByRole('tab', { name: 'Stillede spørgsmål' }).click();
  await desk.getByText(question).waitFor();
  await desk.getByRole('textbox', { name: /^Svar til Anna/ }).fill('Ja, det må man gerne.');
  await expectAccessible(desk);
  await desk.getByRole('button', { name: 'Send svar' }).click();
  await desk.getByText('Ja, det må man gerne.').waitFor();

  await page.reload();
  await page.getByRole('button', { name: /^Dine spørgsmål \(1\)/ }).waitFor();
  await page.getByText('Ja, det må man gerne.').waitFor();
  await expectAccessible(page);
  expect(suite.problems()).toEqual([]);
});

test('what is being written is kept over a reload; a CPR number is refused at its field', async () => {
  const page = await open(employee);
  await page.getByRole('button', { name: 'Stil et spørgsmål', exact: true }).click();
  await field(page).fill('Om 010136-4003');
  await send(page).click();
  await page.getByText('Her står et CPR-nummer.', { exact: false }).waitFor();
  await expect(field(page)).toBeFocused();
  await page.reload();
  await page.getByRole('button', { name: 'Skriv videre på dit spørgsmål' }).click();
  await expect(field(page)).toHaveValue('Om 010136-4003');
});

test('a number that is only like a CPR number is sent once the asker, and then who answers, says that it is none', async () => {
  const page = await open(employee);
  await page.getByRole('button', { name: 'Stil et spørgsmål', exact: true }).click();
  await field(page).fill('Hvad er sag 010136-4004?');
  await send(page).click();
  await page.getByText('Her står et tal, der ligner et CPR-nummer.', { exact: false }).waitFor();
  const own = page.getByRole('checkbox', { name: 'Tallet er ikke et CPR-nummer' });
  await own.check();
  await field(page).fill('Hvad er sag 290236-4000?');
  await expect(own).not.toBeChecked(); // that was said of another number
  await own.check();
  await field(page).fill('Hvad er sag 290236-4000 om?');
  await send(page).click();
  await page.getByRole('heading', { name: 'Dit spørgsmål er sendt' }).waitFor();

  const desk = await open(secretariat);
  await desk.getByRole('button', { name: 'Redigér spørgsmål' }).click();
  await desk.getByRole('tab', { name: 'Stillede spørgsmål' }).click();
  const answer = desk.getByRole('textbox', { name: /^Svar til Anna/ });
  const sendAnswer = desk.getByRole('button', { name: 'Send svar' });
  const word = desk.getByRole('checkbox', { name: 'Tallet er ikke et CPR-nummer' });
  await answer.fill('Den har nummer 010136-4003.');
  await sendAnswer.click();
  await desk.getByText('Her står et CPR-nummer.', { exact: false }).waitFor();
  await expect(word).toHaveCount(0); // nobody can say that this is none
  await answer.fill('Sag 290236-4000 ligger i arkivet.');
  await sendAnswer.click();
  await desk.getByText('Her står et tal, der ligner et CPR-nummer.', { exact: false }).waitFor();
  await expect(answer).toBeFocused();
  await expectAccessible(desk);
  await word.press('Space');
  await sendAnswer.click();
  await desk.getByText('Sag 290236-4000 ligger i arkivet.').waitFor();
  await page.reload();
  await page.getByText('Sag 290236-4000 ligger i arkivet.').waitFor();
  expect(suite.problems()).toEqual([]);
});

test('a search that finds nothing becomes a question; a failure loses nothing, and it is stored once', async () => {
  const page = await open(employee);
  await page.getByRole('button', { name: 'Stil et spørgsmål', exact: true }).waitFor();
  await page.getByRole('searchbox', { name: 'Søg i spørgsmål og svar' }).fill('kvantemekanik');
  await page.getByRole('button', { name: 'Stil spørgsmålet til sekretariatet' }).click();
  await expect(field(page)).toHaveValue('kvantemekanik');
  await suite.tenant.post('/_tenant/faults', { match: 'POST .*FaqSignals', times: 1, status: 503 });
  await send(page).click();
  await page.getByRole('alert').getByText('Vi ved ikke, om spørgsmålet nåede frem').waitFor();
  await send(page).click();
  await page.getByRole('heading', { name: 'Dit spørgsmål er sendt' }).waitFor();
  await page.getByRole('button', { name: 'Dine spørgsmål (1)' }).waitFor();
});

/** A question of the employee's that the secretariat has answered by now, told with plain REST; the desk is opened at it. */
async function openAnswered(): Promise<Page> {
  const row = { Title: question, Kind: 'Spørgsmål', State: 'Venter', FaqList: 'FaqEntries' };
  await listItem(suite.tenant, employee).add('FaqSignals', { ...row, PersonKey: employee });
  await listItem(suite.tenant, secretariat).change('FaqSignals', question, {
    State: 'Besvaret',
    Answer: 'Ja & gerne.\n\n<b>Hilsen</b>'
  });
  const desk = await open(secretariat);
  await desk.getByRole('button', { name: 'Redigér spørgsmål' }).click();
  await desk.getByRole('tab', { name: 'Stillede spørgsmål' }).click();
  await desk.getByRole('button', { name: 'Gør til et spørgsmål i FAQ’en' }).click();
  return desk;
}
const entryForm = (desk: Page): Locator => desk.getByRole('form', { name: 'Nyt spørgsmål i FAQ’en' });
const create = (desk: Page): Locator => entryForm(desk).getByRole('button', { name: 'Opret spørgsmålet' });

test('an answer becomes an entry, in words for everybody: the asker is led to it, and readers find it', async () => {
  const desk = await openAnswered();
  const written = entryForm(desk).getByRole('textbox', { name: /^Spørgsmål/ });
  await expect(written).toHaveValue(question);
  await written.fill('Må jeg være i to netværk?');
  await entryForm(desk)
    .getByRole('combobox', { name: /^Kategori/ })
    .fill('Deltagelse');
  await expectAccessible(desk);
  await pressTwice(create(desk));
  await desk.getByRole('link', { name: 'Redigér Må jeg være i to netværk?' }).first().waitFor();
  await entryForm(desk).waitFor({ state: 'detached' });
  await expectAccessible(desk);
  await publishWhereThatIsNeeded();

  const page = await open(employee);
  await page.getByRole('button', { name: /^Dine spørgsmål \(1\)/ }).waitFor();
  await page.getByText('Spørgsmålet står nu blandt de ofte stillede').waitFor();
  await page.getByRole('link', { name: 'Må jeg være i to netværk?' }).click();
  const entry = page.getByRole('button', { name: 'Må jeg være i to netværk?', exact: true });
  await expect(entry).toHaveCount(1);
  const panel = page.locator(`[id="${await entry.getAttribute('aria-controls')}"]`);
  await panel.getByText('<b>Hilsen</b>', { exact: true }).waitFor();
  expect(new URL(page.url()).searchParams.get('spoergsmaal')).toBe('maa-jeg-vaere-i-to-netvaerk');
  expect(suite.problems()).toEqual([]);
});

/** Where the list wants approval, its owner publishes. */
async function publishWhereThatIsNeeded(): Promise<void> {
  const owner = await open('thomas.winther@fjordby.example');
  await owner.getByRole('button', { name: 'Redigér spørgsmål' }).click();
  const row = owner.getByRole('listitem').filter({ hasText: 'Må jeg være i to netværk?' });
  await row.getByRole('link', { name: /^Redigér spørgsmålet/ }).waitFor();
  const publish = row.getByRole('button', { name: /^Offentliggør/ });
  if (await publish.isVisible()) {
    await publish.click();
    await owner.getByRole('status').getByText('Offentliggjort').waitFor();
  }
}

test('an entry that nobody can tell about keeps its words, and another try makes only one', async () => {
  const desk = await openAnswered();
  await suite.tenant.post('/_tenant/faults', { match: 'POST .*FaqEntries.*items', times: 1, status: 503 });
  await create(desk).click();
  await entryForm(desk).getByRole('alert').getByText('der kommer kun ét spørgsmål').waitFor();
  await create(desk).click();
  await desk.getByRole('link', { name: `Redigér ${question}`, exact: true }).waitFor();
});

test('a CPR number gets into no entry', async () => {
  const desk = await openAnswered();
  await entryForm(desk)
    .getByRole('textbox', { name: /^Svar til alle/ })
    .fill('Om 010136-4003');
  await create(desk).click();
  await entryForm(desk).getByText('Her står et CPR-nummer.', { exact: false }).waitFor();
});

test.each(['light', 'dark', 'contrast'] as const)(
  'axe finds nothing in a refused form, theme %s',
  async (theme) => {
    const page = await open(employee, { theme });
    await page.getByRole('button', { name: 'Stil et spørgsmål', exact: true }).click();
    await send(page).click();
    await page.getByText('skal udfyldes').first().waitFor();
    await page.locator('[aria-invalid="true"]').waitFor();
    await expectAccessible(page);
  }
);

test('the form fits a screen of 320 pixels', async () => {
  const page = await open(employee, { viewport: { width: 320, height: 640 } });
  await page.getByRole('button', { name: 'Stil et spørgsmål', exact: true }).click();
  await field(page).waitFor();
  expect(await overflows(page)).toBe(false);
});
