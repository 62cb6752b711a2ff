import { expect } from '../support/expect';
import { expectAccessible } from '../support/browser';
import { browserSuite } from '../support/browserSuite';
import { ownersHand, visitors } from './listStates';

const path = '/sites/netvaerk/SitePages/Netvaerkstemaer.aspx';

const suite = browserSuite({}, { user: visitors.owner, path });

test('an owner sets the site up from the board, is told each step, and the list is there again', async () => {
  await ownersHand(suite.tenant).deleteList('RoutingOverrides');
  const page = await suite.page();
  await page.getByRole('button', { name: 'Klargør webstedet' }).click();
  const members = page.getByRole('textbox', { name: /^Nye medlemmer af sekretariatet/ });
  await members.fill('anna.mortensen@fjordby.example');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Klargør webstedet' }).click();
  await page
    .getByRole('status')
    .getByText(/^Webstedet er klargjort: \d+ oprettet/)
    .waitFor();
  const steps = page.getByRole('list', { name: 'Hvad klargøringen har gjort' });
  await steps.getByText('Liste RoutingOverrides: oprettet').waitFor();
  await steps.getByText(/Medlem anna\.mortensen@fjordby\.example: /).waitFor();
  await expectAccessible(page);
});

test('who does not own the site is not offered it', async () => {
  const page = await suite.page({ user: visitors.secretariat });
  await page.locator('[data-landing]').waitFor();
  await expect(page.getByRole('button', { name: 'Klargør webstedet' })).toHaveCount(0);
});
