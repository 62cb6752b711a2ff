import type { Browser, Page } from 'playwright-core';
import {
  expectAccessible,
  launchBrowser,
  overflows,
  type OpenedPage,
  type PageOptions
} from '../support/browser';
import { expect } from '../support/expect';
import { listItem, type ListItem } from '../support/listItem';
import { startTestTenant, type TestTenant } from '../support/tenant';
import { batchesOf, cardOf, contactsOf, openContacts, secretariat } from './contactsPage';

const owner = 'thomas.winther@fjordby.example';
/** The contact cards on the tenant's intranet page. */
const placed = 'b1f0a9d2-6f0e-4c57-9a53-0d5f3a7e1002';
const layouts = ['cards', 'compact'] as const;
const narrow = { viewport: { width: 320, height: 800 } };

let tenant: TestTenant;
let browser: Browser;
let opened: OpenedPage;
let editor: ListItem;

const open = async (options: Partial<PageOptions> = {}): Promise<Page> => {
  opened = await openContacts(browser, tenant, options);
  await cardOf(opened.page, 'Mette Horsgaard').waitFor();
  return opened.page;
};
async function choose(layout: (typeof layouts)[number]): Promise<void> {
  const { status } = await tenant.send('/_page/properties', {
    method: 'POST',
    headers: { Cookie: await tenant.signIn(owner) },
    body: JSON.stringify({ path: '/sites/netvaerk', properties: { [placed]: { layout } } })
  });
  expect(status).toBe(200);
}

beforeAll(async () => {
  tenant = await startTestTenant();
  browser = await launchBrowser();
  editor = listItem(tenant, secretariat);
});
beforeEach(async () => {
  await tenant.post('/_tenant/reset');
});
afterEach(() => opened.close());
afterAll(async () => {
  await browser.close();
  await tenant.close();
});

test('an editor chooses the compact list in the property pane, and it is there at once', async () => {
  const page = await open({ user: owner, path: '/sites/netvaerk?edit=1' });
  const avatar = cardOf(page, 'Ida Skov Nielsen').locator('[aria-hidden=true]').first();
  const size = async (): Promise<number | undefined> => (await avatar.boundingBox())?.width;
  expect(await size()).toBe(56);
  await page.getByRole('button', { name: 'Indstil Kontakt' }).click();
  await page.locator('select[name=layout]').selectOption({ label: 'Kompakt liste' });
  await avatar.waitFor();
  expect(await size()).toBe(40);
});

test('a setting that is none is the usual layout', async () => {
  const answer = await tenant.send('/_page/properties', {
    method: 'POST',
    headers: { Cookie: await tenant.signIn(owner) },
    body: JSON.stringify({ path: '/sites/netvaerk', properties: { [placed]: { layout: '<script>' } } })
  });
  expect(answer.status).toBe(200);
  await open();
  expect(opened.problems).toEqual([]);
});

describe.each(layouts)('as %s', (layout) => {
  beforeEach(() => choose(layout));

  test.each(['light', 'dark', 'contrast'] as const)('axe finds nothing in the theme %s', async (theme) => {
    await editor.change('ContactCards', 'Ida Skov Nielsen', {
      AwayUntil: '2026-11-27T00:00:00Z',
      Topics: 'Netværkstemaer; Uddannelse',
      Hours: 'Mandag til torsdag kl. 9–15'
    });
    await editor.add('ContactCards', {
      Title: 'Netværkspostkassen',
      Kind: 'Postkasse',
      Mail: 'n@fjordby.example'
    });
    const page = await open({ theme });
    await cardOf(page, 'Mette Horsgaard').getByText('Ledig').waitFor();
    await expectAccessible(page);
    expect(opened.problems).toEqual([]);
  });

  test('nothing is wider than a screen of 320 px, however long the texts', async () => {
    const long = 'Specialkonsulentogteamkoordinatorforhelekommunensnetværksstruktur'.repeat(3);
    await editor.add('ContactCards', {
      Title: `${long} Ågård`,
      JobTitle: long,
      Department: long,
      Phone: 'ring til receptionen og spørg efter mig',
      Mail: `${long.slice(0, 60)}@fjordby.example`,
      UserPrincipalName: 'long@fjordby.example',
      Topics: `${long.slice(0, 120)}; kort`,
      Hours: long,
      AwayUntil: '2026-11-27T00:00:00Z',
      StandIn: long
    });
    const page = await open(narrow);
    await contactsOf(page).getByText('er ikke på arbejde i dag').waitFor();
    expect(await overflows(page)).toBe(false);
    await expectAccessible(page);
  });

  test('each way is reached and used by keyboard alone, in the order in which it is read', async () => {
    const page = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await cardOf(page, 'Ida Skov Nielsen').getByText('Ledig').waitFor();
    await cardOf(page, 'Ida Skov Nielsen').getByRole('heading').focus();
    const passed: string[] = [];
    for (let tab = 0; tab < 6; tab++) {
      await page.keyboard.press('Tab');
      passed.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
      if (tab === 1) await page.keyboard.press('Enter');
    }
    expect(passed).toEqual([
      'Telefon: +45 43 68 60 94',
      'Kopiér telefonnummer på Ida Skov Nielsen',
      'E-mail: isn@albertslund.dk',
      'Kopiér e-mailadresse på Ida Skov Nielsen',
      'Chat i Teams med Ida Skov Nielsen',
      'Opkald i Teams med Ida Skov Nielsen'
    ]);
    await contactsOf(page).getByRole('status').getByText('Telefonnummeret er kopieret').waitFor();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('+45 43 68 60 94');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter'); // the stand-in
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Mette Horsgaard');
    const outline = await page.evaluate(() => {
      const element = document.activeElement;
      return element ? getComputedStyle(element).outlineStyle : '';
    });
    expect(outline).toBe('solid');
  });

  test('a screen reader hears names, titles, presence and ways in this order', async () => {
    const page = await open();
    await cardOf(page, 'Mette Horsgaard').getByText('Ledig').waitFor();
    expect(await cardOf(page, 'Mette Horsgaard').ariaSnapshot()).toBe(
      [
        '- listitem:',
        '  - heading "Mette Horsgaard" [level=3]',
        '  - paragraph: Leder af Sekretariat for Netværksstrukturen',
        '  - paragraph: Sekretariat for Netværksstrukturen',
        '  - paragraph: "Status: Ledig"',
        '  - \'link "E-mail: mhd@albertslund.dk"\':',
        '    - /url: mailto:mhd@albertslund.dk',
        '  - button "Kopiér e-mailadresse på Mette Horsgaard"',
        '  - link "Chat i Teams med Mette Horsgaard":',
        '    - /url: https://teams.microsoft.com/l/chat/0/0?users=mhd%40albertslund.dk',
        '  - link "Opkald i Teams med Mette Horsgaard":',
        '    - /url: https://teams.microsoft.com/l/call/0/0?users=mhd%40albertslund.dk'
      ].join('\n')
    );
  });

  test('late facts move nothing', async () => {
    await editor.change('ContactCards', 'Ida Skov Nielsen', { JobTitle: null });
    await tenant.post('/_tenant/faults', { match: 'POST .*\\$batch', delayMs: 1500, times: 1 });
    const page = await open();
    const ida = cardOf(page, 'Ida Skov Nielsen');
    const places = (): Promise<string[]> =>
      contactsOf(page)
        .locator('li, h3, a, button')
        .evaluateAll((all) => all.map((element) => JSON.stringify(element.getBoundingClientRect())));
    const before = await places();
    await expect(ida.locator('img')).toHaveCount(0);
    await ida.locator('img').waitFor();
    await ida.getByText('Netværkskonsulent').waitFor();
    await ida.getByText('Ledig').waitFor();
    expect(await places()).toEqual(before);
  });
});

test('a mailbox has a sign of its own and no chat, call, presence or photo, whatever account the list names', async () => {
  await editor.add('ContactCards', {
    Title: 'Netværkspostkassen',
    Kind: 'Postkasse',
    Mail: 'netvaerk@fjordby.example',
    UserPrincipalName: 'anna.mortensen@fjordby.example',
    AwayUntil: '2026-11-27T00:00:00Z',
    StandIn: 'Ida Skov Nielsen'
  });
  const page = await open();
  await cardOf(page, 'Ida Skov Nielsen').getByText('Ledig').waitFor();
  const box = cardOf(page, 'Netværkspostkassen');
  await expect
    .poll(() => box.getByRole('link').allTextContents())
    .toEqual(['Ida Skov Nielsen', 'E-mail: netvaerk@fjordby.example']);
  await expect(box.locator('img')).toHaveCount(0);
  await expect(box.getByText('NP')).toHaveCount(0);
  await expect
    .poll(() => box.getByText('Netværkspostkassen svarer ikke i dag').textContent())
    .toBe(
      'Netværkspostkassen svarer ikke i dag – svarer igen mandag den 30. november. Kontakt Ida Skov Nielsen imens.'
    );
  expect((await batchesOf(tenant)).flat().some((url) => url.includes('anna'))).toBe(false);
});

test('opening hours and topics are told, each topic by itself; what is not known has no row', async () => {
  await editor.add('ContactCards', { Title: 'Vagten', Hours: 'Man–fre 9–15', Topics: 'Temaer; Uddannelse' });
  const page = await open();
  const card = cardOf(page, 'Vagten');
  await expect(card.getByText('Åbningstid: Man–fre 9–15')).toBeVisible();
  await expect
    .poll(() => card.getByRole('list', { name: 'Emner' }).getByRole('listitem').allTextContents())
    .toEqual(['Temaer', 'Uddannelse']);
  await expect(card.locator('a, button')).toHaveCount(0);
  await expect(card.getByText('Telefon')).toHaveCount(0);
});

test.each([
  ['محمد علي', 'م\u200cع'],
  ['王小明', '王'],
  ['Ørsted, H.C. (fysiker)', 'Ø'],
  ['élodie d’Arc', 'ÉD'],
  ['Игорь Ёлкин', 'ИЁ']
])('%s has initials of its own, and its direction stays within', async (name, initials) => {
  await editor.add('ContactCards', { Title: name, JobTitle: 'konsulent (50 %)' });
  const page = await open();
  const card = cardOf(page, name);
  await card.waitFor();
  await expect.poll(() => card.locator('[aria-hidden=true] bdi').first().textContent()).toBe(initials);
  await expect.poll(() => card.getByRole('heading').locator('bdi').textContent()).toBe(name);
});

test('hostile texts in every field are texts: nothing runs, nothing leaves, no link leads astray', async () => {
  const hostile = '"><img src=x onerror="window.hacked=1"><script>window.hacked=1</script>{name}{standIn}$&';
  await editor.add('ContactCards', {
    Title: hostile,
    JobTitle: hostile,
    Department: hostile,
    Phone: 'javascript:window.hacked=1',
    Mail: 'a@b.example?bcc=evil@e.example&body="><script>',
    UserPrincipalName: hostile,
    UserId: '../../me',
    Topics: hostile,
    Hours: hostile,
    AwayUntil: '2026-11-27T00:00:00Z',
    StandIn: `javascript:${hostile}`
  });
  await editor.add('ContactCards', { Title: 'Efter', StandIn: hostile });
  const page = await open();
  await cardOf(page, 'Ida Skov Nielsen').getByText('Ledig').waitFor();
  const card = cardOf(page, hostile);
  await card.getByText('er ikke på arbejde i dag').waitFor();
  await expect.poll(() => card.getByRole('heading').textContent()).toBe(hostile);
  await expect(card.locator('img, script')).toHaveCount(0);
  const links = await card
    .locator('a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.map((link) => new URL(link).origin)).toEqual([
    'https://teams.microsoft.com',
    'https://teams.microsoft.com'
  ]);
  await expectAccessible(page);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(opened.problems).toEqual([]);
});

test('in English', async () => {
  const page = await open({ culture: 'en-US' });
  const ida = cardOf(page, 'Ida Skov Nielsen');
  await ida.getByText('Status: Available').waitFor();
  await ida.getByRole('link', { name: 'Chat in Teams with Ida Skov Nielsen' }).waitFor();
  await ida.getByRole('link', { name: 'Call in Teams with Ida Skov Nielsen' }).waitFor();
  await ida.getByText('When away: contact Mette Horsgaard').waitFor();
  expect(opened.problems).toEqual([]);
});
