import { expect } from '../support/expect';
import { expectAccessible } from '../support/browser';
import { browserSuite } from '../support/browserSuite';
import { LILLEBY, lilleby } from '../support/lilleby';
import { listItem } from '../support/listItem';
import { fillProposal, formPage, sendButton } from './proposalPages';

const suite = browserSuite({ seed: LILLEBY }, { user: lilleby.employee, path: formPage });

const workplace = (Employment: string, name: string, key: string): Promise<void> =>
  listItem(suite.tenant, lilleby.secretary).add('RoutingOverrides', {
    Title: Employment,
    Person: lilleby.employee,
    Employment,
    ManagerKey: key,
    ManagerName: name,
    ManagerMail: key
  });

test('who has several workplaces chooses one, and its manager is asked', async () => {
  await workplace('Skolen', 'Bo Leder', lilleby.manager);
  await workplace('Kulturhuset', 'Dan Ejer', lilleby.owner);
  const { page, problems } = await suite.open();
  await fillProposal(page, 'To steder');
  await sendButton(page).click();
  await page.getByRole('link', { name: 'Vælg det ansættelsessted, forslaget kommer fra' }).waitFor();
  await expectAccessible(page);
  await page.getByLabel('Kulturhuset').check();
  await sendButton(page).click();
  await page.getByText('Dan Ejer, som er leder på det ansættelsessted').waitFor();
  await page.getByText('Dan Ejer har fået en mail').waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Se forslaget' }).click();
  await page.getByText('Ansættelsessted', { exact: true }).waitFor();
  await page.getByText('Kulturhuset', { exact: true }).waitFor();
  expect(problems).toEqual([]);
});

test('one workplace is no choice', async () => {
  await workplace('Skolen', 'Bo Leder', lilleby.manager);
  const page = await suite.page();
  await page.getByLabel('Børn').waitFor();
  await expect(page.getByText('Ansættelsessted')).toHaveCount(0);
});
