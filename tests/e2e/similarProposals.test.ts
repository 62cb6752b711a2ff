import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { addRows } from '../../local-tenant/seed/addRows';
import { sharePoint } from '../../src/adapters/sharepoint/sharePoint';
import { expect } from '../support/expect';
import { expectAccessible, overflows, type PageOptions } from '../support/browser';
import { browserSuite } from '../support/browserSuite';
import { LILLEBY, lilleby } from '../support/lilleby';
import { boardPage, fillProposal, formPage, sendButton } from './proposalPages';

const suite = browserSuite({ seed: LILLEBY }, { user: lilleby.employee, path: formPage });

interface Row {
  Title: string;
  Summary: string;
  AffectedUnits?: string[];
}
const proposeAs = (user: string, rows: readonly Row[]): Promise<number[]> =>
  addRows(
    sharePoint({
      webUrl: `${suite.tenant.origin}/sites/netvaerk`,
      getToken: () => suite.tenant.token(user, 'sharepoint')
    }),
    'ThemeProposals',
    rows.map((row) => ({ ...row, ClientId: randomUUID(), ProposerKey: user }))
  );
const places: Row = {
  Title: 'Fælles spisesteder',
  Summary: 'Vi vil samle ældre om maden.',
  AffectedUnits: ['Børn', 'Kultur', 'Sekretariat']
};

async function openForm(changes: Partial<PageOptions> = {}): Promise<Page> {
  const opened = await suite.open(changes);
  return opened.page;
}
const title = (page: Page) => page.getByLabel(/^Temaets titel/);
const hit = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const asked = (page: Page): string[] => {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(decodeURIComponent(request.url())));
  return urls;
};

test('similar proposals come while one types, say why, open by keyboard, and one can say that one would like to take part', async () => {
  await proposeAs(lilleby.manager, [places, { Title: 'Cykler til alle', Summary: 'Flere skal cykle.' }]);
  const page = await openForm({ viewport: { width: 320, height: 900 } });
  const requests = asked(page);
  await title(page).focus();
  await page.keyboard.type('FAELLES spisested');
  await page.getByText('Ét forslag ligner dit').waitFor();
  await expect(title(page)).toBeFocused();
  await expect(page.getByText('Nævner også: Fælles, spisesteder')).toHaveCount(1);
  await expect(page.getByText(/NT-\d{4}-0001 · Børn, Kultur og 1 til · Bo Leder/)).toHaveCount(1);
  await expect(page.locator('[role=status]', { hasText: 'Ét forslag ligner dit' })).toHaveCount(1);
  const reading = requests.filter((url) => /ThemeProposals'\)\/items\?/.test(url));
  expect(reading).toEqual([expect.stringMatching(/p_ID=0/)]);
  expect(reading[0]).not.toMatch(/Challenge|Importance|CitizenValue/);

  await hit(page, 'Fælles spisesteder').focus();
  await page.keyboard.press('Enter');
  await page.getByText('Vi vil samle ældre om maden.').waitFor();
  await page.getByText('Status: Indsendt').waitFor();
  await page.getByRole('button', { name: 'Jeg vil gerne være med' }).waitFor();
  await expectAccessible(page);
  expect(await overflows(page)).toBe(false);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Bo Leder kan se det i Netværkstemaer.', { exact: false }).waitFor();

  const proposer = await openForm({ user: lilleby.manager, path: `${boardPage}?tema=1` });
  await proposer.getByText('Anna Ansat vil gerne være med').waitFor();

  await page.getByRole('button', { name: 'Fortryd, at jeg vil være med' }).press('Enter');
  await page.getByText('Du står der ikke længere.').waitFor();
  await proposer.reload();
  await proposer.getByText('Anna Ansat vil ikke være med alligevel').waitFor();
});

test('one’s own is marked so and cannot be joined; a withdrawn one says so when it is opened', async () => {
  await proposeAs(lilleby.employee, [places]);
  await addRows(
    sharePoint({
      webUrl: `${suite.tenant.origin}/sites/netvaerk`,
      getToken: () => suite.tenant.token(lilleby.employee, 'sharepoint')
    }),
    'ThemeEvents',
    [{ Title: 'x', ProposalId: 1, Kind: 'withdrawn', Payload: '{"reason":"x"}', DedupKey: randomUUID() }]
  );
  const page = await openForm();
  await title(page).fill('Fælles spisesteder');
  await page.getByText('dit eget').waitFor();
  await hit(page, 'Fælles spisesteder').click();
  await page.getByText('Status: Trukket tilbage').waitFor();
  await expect(page.getByRole('button', { name: 'Jeg vil gerne være med' })).toHaveCount(0);
});

test('who only looks at the form reads no proposals', async () => {
  const opened = await suite.open({
    prepare: async (page) => {
      await page.route(/ThemeProposals/, (route) => route.abort());
    }
  });
  await opened.page.waitForLoadState('networkidle');
  expect(opened.problems).toEqual([]);
});

test('when they cannot be read, that is said in English, sending goes on, and trying again brings them', async () => {
  await proposeAs(lilleby.manager, [places]);
  await suite.tenant.post('/_tenant/faults', {
    match: 'GET .*ThemeProposals.*skiptoken.*',
    status: 500,
    times: 1
  });
  const page = await openForm({ culture: 'en-US' });
  await page
    .getByLabel(/^Title of the theme|^The theme/)
    .first()
    .fill('Fælles spisesteder');
  await page.getByText('We could not look for proposals like yours.', { exact: false }).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('One proposal is like yours').waitFor();
});

test('a slow reading is said, and the proposal is sent meanwhile', async () => {
  await suite.tenant.post('/_tenant/faults', {
    match: 'GET .*ThemeProposals.*skiptoken.*',
    delayMs: 8000
  });
  const page = await openForm();
  await fillProposal(page, 'Fælles spisesteder');
  await page.getByText('Vi leder efter forslag, der ligner dit.', { exact: false }).waitFor();
  await sendButton(page).click();
  await page.getByText('Tak, dit forslag er sendt').waitFor();
});
