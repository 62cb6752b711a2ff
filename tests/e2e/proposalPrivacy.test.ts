import * as v from 'valibot';
import type { Page } from 'playwright-core';
import { expect } from '../support/expect';
import { expectAccessible, untilReady, type PageOptions } from '../support/browser';
import { browserSuite } from '../support/browserSuite';
import { LILLEBY, lilleby } from '../support/lilleby';
import { listItem } from '../support/listItem';
import { noticeVersion } from '../../src/webparts/themeProposal/privacy/noticeTexts';
import { fillProposal, formPage, sendButton } from './proposalPages';

const suite = browserSuite({ seed: LILLEBY }, { user: lilleby.employee, path: formPage });

async function openForm(changes: Partial<PageOptions> = {}): Promise<Page> {
  const opened = await suite.open(changes);
  return opened.page;
}

const question = (page: Page) => page.getByRole('heading', { name: 'Hvad gemmer vi?' });
const disclosure = (page: Page) => page.getByText('Sådan behandler vi dine oplysninger');

const rowsSchema = v.object({
  value: v.array(v.object({ Title: v.string(), PrivacyNotice: v.nullable(v.string()) }))
});
async function storedVersions(): Promise<unknown> {
  const items =
    "/sites/netvaerk/_api/web/lists/getByTitle('ThemeProposals')/items?$select=Title,PrivacyNotice";
  const Authorization = `Bearer ${await suite.tenant.token(lilleby.secretary, 'sharepoint')}`;
  const { text } = await suite.tenant.send(items, {
    headers: { Accept: 'application/json;odata=nometadata', Authorization }
  });
  return v.parse(rowsSchema, JSON.parse(text)).value;
}

test('the notice stands open before the first proposal, its version is stored, and the next time it is one line', async () => {
  const page = await openForm();
  await question(page).waitFor();
  await page.getByText(`at du har fået vist denne orientering (version ${noticeVersion})`).waitFor();
  const button = await sendButton(page).boundingBox();
  const notice = await question(page).boundingBox();
  expect(notice?.y).toBeLessThan(button?.y ?? 0); // nobody gets to the button without passing it
  await expectAccessible(page);

  await fillProposal(page, 'Oplyst');
  await sendButton(page).click();
  await page.getByText('Tak, dit forslag er sendt').waitFor();
  await expect.poll(() => storedVersions()).toEqual([{ Title: 'Oplyst', PrivacyNotice: noticeVersion }]);

  await page.getByRole('button', { name: 'Beskriv et tema mere' }).click();
  await disclosure(page).waitFor();
  await expect(question(page)).toBeHidden();
  await disclosure(page).focus();
  await page.keyboard.press('Enter');
  await question(page).waitFor();
  await expectAccessible(page);
});

test('a new version is shown open again, and what one person has seen says nothing about another', async () => {
  const page = await openForm();
  await fillProposal(page, 'Før');
  await sendButton(page).click();
  await page.getByText('Tak, dit forslag er sendt').waitFor();
  await page.reload();
  await untilReady(page);
  await disclosure(page).waitFor();
  await expect(question(page)).toBeHidden();

  await page.evaluate(() => {
    for (const key of Object.keys(window.localStorage).filter((name) => name.includes('privacy-notice'))) {
      window.localStorage.setItem(key, '"2025-01"');
    }
  });
  await page.reload();
  await untilReady(page);
  await question(page).waitFor();
});

test('the municipality’s period and links are told where the settings have them', async () => {
  const add = (Title: string, Value: unknown): Promise<void> =>
    listItem(suite.tenant, lilleby.secretary).add('NetworkSettings', { Title, Value: JSON.stringify(Value) });
  await add('retentionPeriod', 5);
  await listItem(suite.tenant, lilleby.secretary).change('NetworkSettings', 'links', {
    Value: JSON.stringify({
      dataProtection: 'https://lilleby.example/databeskyttelse',
      accessibilityStatement: 'https://lilleby.example/tilgaengelighed'
    })
  });
  const page = await openForm();
  await page.getByText('Kommunens slettefrist er 5 år').waitFor();
  const target = (name: string | RegExp): Promise<string | null> =>
    page.getByRole('link', { name }).getAttribute('href');
  await expect.poll(() => target(/^Læs om databeskyttelse/)).toBe('https://lilleby.example/databeskyttelse');
  await expect
    .poll(() => target(/^Skriv til .* om dine oplysninger/))
    .toBe('mailto:netvaerk@lilleby.example');
  await expect.poll(() => target('Tilgængelighedserklæring')).toBe('https://lilleby.example/tilgaengelighed');
});

test('without such settings there are sentences and no dead links', async () => {
  const page = await openForm();
  await page.getByText('så længe kommunen har brug for det').waitFor();
  await expect(page.getByRole('link', { name: 'Tilgængelighedserklæring' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: /^Læs om databeskyttelse/ })).toHaveCount(0);
});

test('in English it says the same', async () => {
  const page = await openForm({ culture: 'en-US', theme: 'dark', viewport: { width: 320, height: 800 } });
  await page.getByRole('heading', { name: 'What do we store?' }).waitFor();
  await expectAccessible(page);
});
