import type { Draft } from '../../src/domain/draft/draft';
import { expect } from '../support/expect';
import { expectAccessible, overflows } from '../support/browser';
import { browserSuite } from '../support/browserSuite';
import { draftDevices, titlesOf } from '../support/draftDevices';
import { madeDraft } from '../support/drafts';
import { LILLEBY, lilleby } from '../support/lilleby';
import { button, openNewDevice } from './draftPages';
import { formPage } from './proposalPages';

const suite = browserSuite({ seed: LILLEBY }, { user: lilleby.employee, path: formPage });
const { device, rowsOf } = draftDevices(() => suite.tenant);
const stored = async (): Promise<string[]> => (await rowsOf(lilleby.employee)).map(({ Title }) => Title);
const ago = (days: number): Date => new Date(Date.now() - days * 86400000);
/** The device on which somebody wrote a draft then. */
async function writtenThen(times: Pick<Draft, 'changedAt' | 'toldAt'>): ReturnType<typeof device> {
  const then = await device(lilleby.employee);
  await then.save(await then.type({ ...madeDraft({ title: 'Fra i fjor' }), ...times }));
  return then;
}

test('a draft of more than 180 days is asked about, and kept when its author says so', async () => {
  const mine = await writtenThen({ changedAt: ago(200) });
  const page = await openNewDevice(suite, { viewport: { width: 320, height: 640 } });
  await page.getByText(/Kladden »Fra i fjor« fra .* er over 180 dage gammel\./).waitFor();
  await expectAccessible(page);
  expect(await overflows(page)).toBe(false);
  await button(page, 'Behold kladden »Fra i fjor«').click();
  await page.getByText('Kladden »Fra i fjor« bliver liggende.').waitFor();
  expect((await mine.read()).entries).toMatchObject([{ standing: 'current' }]);
  await page.reload();
  await button(page, 'Dine kladder (1)').waitFor();
  await expect(page.getByText(/er over 180 dage gammel/)).toHaveCount(0);
});

test('an old draft that is deleted comes back with its question, by keyboard', async () => {
  await writtenThen({ changedAt: ago(200) });
  const page = await openNewDevice(suite);
  const question = page.getByText(/Kladden »Fra i fjor« fra .* er over 180 dage gammel\./);
  await question.waitFor();
  await button(page, 'Slet kladden »Fra i fjor«').press('Enter');
  await expect(question).toHaveCount(0);
  await expect(button(page, 'Fortryd')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'Dine kladder' })).toBeFocused();
  await expect(question).toBeVisible();
  await expect(button(page, 'Fortryd')).toHaveCount(0);
  await expect.poll(() => stored()).toEqual(['Fra i fjor']);
});

test('a draft whose author was told more than thirty days ago is gone, and that is said', async () => {
  await writtenThen({ changedAt: ago(240), toldAt: ago(40) });
  const page = await openNewDevice(suite);
  await page
    .getByText(/Kladden »Fra i fjor« fra .* er slettet, fordi den var over 180 dage gammel\./)
    .waitFor();
  await expect.poll(() => stored()).toEqual([]);
  expect(titlesOf(await (await device(lilleby.employee)).read())).toEqual([]);
});
