import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect } from '../support/expect';
import { expectAccessible, overflows, type PageOptions } from '../support/browser';
import { browserSuite } from '../support/browserSuite';
import { LILLEBY, lilleby } from '../support/lilleby';
import { listItem } from '../support/listItem';
import { boardPage, focused } from './proposalPages';

const suite = browserSuite({ seed: LILLEBY }, { path: `${boardPage}?tema=1` });

beforeEach(() =>
  listItem(suite.tenant, lilleby.employee).add('ThemeProposals', {
    Title: 'Fælles spisesteder',
    Summary: 'Vi vil samle ældre om maden.',
    ProposerKey: lilleby.employee,
    ClientId: randomUUID()
  })
);

const openAs = (user: string, changes: Partial<PageOptions> = {}): Promise<Page> =>
  suite.page({ user, ...changes });
const join = (page: Page) => page.getByRole('button', { name: 'Jeg vil gerne være med' });
const undo = (page: Page) => page.getByRole('button', { name: 'Fortryd, at jeg vil være med' });

test('a colleague says that they would like to take part, by keyboard; the proposer sees it, and it can be taken back', async () => {
  const colleague = await openAs(lilleby.manager, { viewport: { width: 320, height: 800 } });
  await colleague.getByText('Dit navn kan ses af alle, der åbner forslaget.').waitFor();
  await expectAccessible(colleague);
  await join(colleague).focus();
  await colleague.keyboard.press('Enter');
  await colleague.getByText('Én kollega vil gerne være med.').waitFor();
  await colleague.getByText('Anna Ansat kan se det i Netværkstemaer.', { exact: false }).waitFor();
  await expect.poll(() => focused(colleague)).toBe('Fortryd, at jeg vil være med');
  await expectAccessible(colleague);
  expect(await overflows(colleague)).toBe(false);

  const proposer = await openAs(lilleby.employee);
  await proposer.getByText('Én kollega vil gerne være med.').waitFor();
  await proposer.getByText('Bo Leder vil gerne være med').waitFor();
  await expect(join(proposer)).toHaveCount(0);
  await proposer.getByRole('link', { name: 'Til oversigten' }).click();
  await proposer.getByText('1 vil gerne være med').waitFor();

  await undo(colleague).press('Space');
  await colleague.getByText('Bo Leder vil ikke være med alligevel').waitFor();
  await join(colleague).waitFor();
  await expect(colleague.getByText('Én kollega vil gerne være med.')).toHaveCount(0);
});

test('the second click of a double click takes nothing back, also when the first has been answered already', async () => {
  const page = await openAs(lilleby.manager);
  await join(page).click();
  await page.getByText('Én kollega vil gerne være med.').waitFor();
  await page.route(/ThemeEvents.*items/, () => undefined); // what is said now stays on its way
  await undo(page).hover();
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'false');
});

test('what was not stored is said, and the same button tries again, in English', async () => {
  const page = await openAs(lilleby.manager, { culture: 'en-US' });
  await suite.tenant.post('/_tenant/faults', { match: 'POST .*ThemeEvents.*items', status: 503, times: 1 });
  const button = page.getByRole('button', { name: 'I would like to take part' });
  await button.click();
  await page.getByText('It was not stored.', { exact: false }).waitFor();
  await button.click();
  await page.getByText('One colleague would like to take part.').waitFor();
});
