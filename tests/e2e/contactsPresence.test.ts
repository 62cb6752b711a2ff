import type { Browser, Page } from 'playwright-core';
import {
  expectAccessible,
  launchBrowser,
  untilReady,
  type OpenedPage,
  type PageOptions
} from '../support/browser';
import { expect } from '../support/expect';
import { listItem, type ListItem } from '../support/listItem';
import { askedOf } from '../support/requestLog';
import { startTestTenant, type TestTenant } from '../support/tenant';
import { batchesOf, cardOf, contactsOf, openContacts, secretariat, untilAsked } from './contactsPage';

const presences = /getPresencesByUserId/;

let tenant: TestTenant;
let browser: Browser;
let opened: OpenedPage;
let editor: ListItem;

const open = async (options: Partial<PageOptions> = {}): Promise<Page> => {
  opened = await openContacts(browser, tenant, options);
  return opened.page;
};
const grant = (...scopes: string[]): Promise<unknown> => tenant.post('/_tenant/consent', { scopes });
const hide = (page: Page, hidden: boolean): Promise<void> =>
  page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => value });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
/** What Graph says of everybody from now on. */
const everybodyIs = async (
  page: Page,
  availability: string,
  activity: string,
  isOutOfOffice = false
): Promise<void> => {
  await page.route(/getPresencesByUserId/, async (route) => {
    const { ids } = route.request().postDataJSON() as { ids: string[] };
    const outOfOfficeSettings = { isOutOfOffice, message: null };
    const value = ids.map((id) => ({ id, availability, activity, outOfOfficeSettings }));
    await route.fulfill({ json: { value } });
  });
};

beforeAll(async () => {
  tenant = await startTestTenant();
  browser = await launchBrowser();
  editor = listItem(tenant, secretariat);
});
beforeEach(async () => {
  await tenant.send('/_tenant/faults', { method: 'DELETE' });
  await tenant.post('/_tenant/reset'); // empties the log, too
});
afterEach(() => opened.close());
afterAll(async () => {
  await browser.close();
  await tenant.close();
});

describe('the first view', () => {
  test('asks SharePoint once and Graph once, for photo, profile and presence of all', async () => {
    const page = await open();
    await cardOf(page, 'Ida Skov Nielsen').getByText('Ledig').waitFor();
    await cardOf(page, 'Mette Horsgaard').getByText('Ledig').waitFor();
    await cardOf(page, 'Ida Skov Nielsen').locator('img').waitFor();
    expect(await askedOf(tenant, /_api.*ContactCards/)).toHaveLength(1);
    expect(await askedOf(tenant, /\/graph\/v1\.0\//)).toEqual([expect.stringMatching(/^POST .*\/\$batch$/)]);
    const [parts] = await batchesOf(tenant);
    expect(parts).toHaveLength(4);
  });

  test('with object ids that nobody wrote in the list presence takes a second request, and none at the next visit', async () => {
    await editor.change('ContactCards', 'Ida Skov Nielsen', { UserId: null });
    await editor.change('ContactCards', 'Mette Horsgaard', { UserId: null });
    const page = await open();
    await cardOf(page, 'Mette Horsgaard').getByText('Ledig').waitFor();
    expect(await askedOf(tenant, /\/graph\/v1\.0\//)).toHaveLength(2);
    await page.reload();
    await untilReady(page);
    await cardOf(page, 'Mette Horsgaard').getByText('Ledig').waitFor();
    expect(await askedOf(tenant, /\/graph\/v1\.0\//)).toHaveLength(3);
  });

  test('what the directory told at the last visit is there before it is asked again', async () => {
    const page = await open();
    await cardOf(page, 'Ida Skov Nielsen').getByText('Sekretariat for Netværksstrukturen').waitFor();
    await tenant.post('/_tenant/faults', { match: 'POST .*\\$batch', status: 503 });
    await page.reload();
    await untilReady(page);
    const department = cardOf(page, 'Ida Skov Nielsen').getByText('Sekretariat for Netværksstrukturen');
    await department.waitFor();
    await untilAsked(tenant, /\$batch/, 2);
  });

  test('forty people take batches of at most twenty parts, and all have their presence', async () => {
    for (let at = 0; at < 40; at++) {
      const user = `colleague${at}@fjordby.example`;
      await editor.add('ContactCards', { Title: `Kollega ${at}`, UserPrincipalName: user });
    }
    const page = await open();
    await cardOf(page, 'Ida Skov Nielsen').getByText('Ledig').waitFor();
    const sizes = (await batchesOf(tenant)).map(({ length }) => length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(20);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(1 + 3 + 42);
  });
});

describe('each rung of the permissions ladder', () => {
  test('no consent: complete from the list, without a word of what is missing', async () => {
    await grant();
    const page = await open();
    const ida = cardOf(page, 'Ida Skov Nielsen');
    await ida.getByText('IN', { exact: true }).waitFor();
    await page.clock.fastForward('02:00:00');
    await expect(contactsOf(page).locator('img')).toHaveCount(0);
    await expect(ida.getByRole('link')).toHaveCount(5);
    await expect(contactsOf(page).getByRole('alert')).toHaveCount(0);
    expect(await askedOf(tenant, /\/graph\//)).toEqual([]); // no token was to be had
    await expectAccessible(page);
  });

  test('User.Read.All: photo, title and department; presence is asked for once and never again', async () => {
    await grant('User.Read.All');
    await editor.change('ContactCards', 'Ida Skov Nielsen', { JobTitle: null });
    const page = await open();
    const ida = cardOf(page, 'Ida Skov Nielsen');
    await ida.locator('img').waitFor();
    await ida.getByText('Netværkskonsulent').waitFor();
    await ida.getByText('Sekretariat for Netværksstrukturen').waitFor();
    await page.clock.fastForward('02:00:00');
    await expect(ida.getByText('Status')).toHaveCount(0);
    expect(await askedOf(tenant, presences)).toEqual([]);
  });

  test('Presence.Read.All as well: presence in words', async () => {
    await grant('User.Read.All', 'Presence.Read.All');
    const page = await open();
    await cardOf(page, 'Ida Skov Nielsen').getByText('Status: Ledig').waitFor();
    expect(opened.problems).toEqual([]);
  });

  test('the list’s own texts win over the directory’s', async () => {
    await editor.change('ContactCards', 'Ida Skov Nielsen', {
      JobTitle: 'Ring til mig',
      Department: 'Rådhuset'
    });
    const page = await open();
    const ida = cardOf(page, 'Ida Skov Nielsen');
    await ida.getByText('Ledig').waitFor();
    await expect(ida.getByText('Ring til mig')).toBeVisible();
    await expect(ida.getByText('Rådhuset')).toBeVisible();
    await expect(ida.getByText('Sekretariat for Netværksstrukturen')).toHaveCount(0);
  });
});

describe('presence is kept up to date', () => {
  const start = async (): Promise<Page> => {
    const page = await open();
    await cardOf(page, 'Ida Skov Nielsen').getByText('Ledig').waitFor();
    return page;
  };

  test('after a minute the card says what has changed', async () => {
    const page = await start();
    await everybodyIs(page, 'Busy', 'InAMeeting');
    await page.clock.fastForward(61_000);
    await cardOf(page, 'Ida Skov Nielsen').getByText('Optaget – i møde').waitFor();
    await expectAccessible(page);
  });

  test('the request is one for all, and one a minute', async () => {
    const page = await start();
    let asked = 0;
    page.on('request', (request) => (asked += presences.test(request.url()) ? 1 : 0));
    const ida = cardOf(page, 'Ida Skov Nielsen');
    for (const [availability, activity, words] of [
      ['Busy', 'InAMeeting', 'Optaget – i møde'],
      ['Available', 'Available', 'Ledig'],
      ['Busy', 'InAMeeting', 'Optaget – i møde']
    ] as const) {
      await everybodyIs(page, availability, activity);
      await page.clock.fastForward(61_000);
      // Not before the answer has been read: time that is moved while it is on its way would end the wait for it.
      await ida.getByText(words).waitFor();
    }
    expect(asked).toBe(3);
  });

  test('hidden, nothing is asked; seen again, at once', async () => {
    const page = await start();
    await hide(page, true);
    await page.clock.fastForward('03:00:00');
    expect(await askedOf(tenant, presences)).toEqual([]);
    await hide(page, false);
    await page.clock.runFor(100);
    await untilAsked(tenant, presences, 1);
    await cardOf(page, 'Ida Skov Nielsen').getByText('Ledig').waitFor();
  });

  test('429 is left alone as long as it asks', async () => {
    const page = await start();
    await tenant.post('/_tenant/faults', {
      match: 'POST .*getPresences',
      status: 429,
      retryAfter: 400,
      times: 1
    });
    const refused = page.waitForResponse(presences);
    await page.clock.fastForward(61_000);
    await (await refused).finished();
    await page.clock.fastForward(390_000);
    expect(await askedOf(tenant, presences)).toHaveLength(1);
    await page.clock.fastForward(15_000);
    await untilAsked(tenant, presences, 2);
  });

  test('a permission that is withdrawn ends it for good, and the card says nothing that may be wrong', async () => {
    const page = await start();
    await grant('User.Read.All');
    await page.clock.fastForward(61_000);
    await untilAsked(tenant, presences, 1);
    await cardOf(page, 'Ida Skov Nielsen').getByText('Ledig').waitFor({ state: 'detached' });
    await page.clock.fastForward('02:00:00');
    await hide(page, true);
    await hide(page, false);
    await page.clock.fastForward('02:00:00');
    expect(await askedOf(tenant, presences)).toHaveLength(1);
  });
});

describe('somebody is away', () => {
  test('by the list: in plain words, until when, and with a link to the stand-in’s card', async () => {
    await editor.change('ContactCards', 'Ida Skov Nielsen', {
      AwayFrom: '2026-11-23T00:00:00Z',
      AwayUntil: '2026-11-27T00:00:00Z'
    });
    const page = await open();
    const note = cardOf(page, 'Ida Skov Nielsen').getByText('er ikke på arbejde i dag');
    await note.waitFor();
    await expect
      .poll(() => note.textContent())
      .toBe('Ida er ikke på arbejde i dag – svarer mandag den 30. november. Kontakt Mette Horsgaard imens.');
    await note.getByRole('link', { name: 'Mette Horsgaard' }).click();
    const heading = page.getByRole('heading', { name: 'Mette Horsgaard' });
    await expect(heading).toBeFocused();
    expect(new URL(page.url()).hash).toBe('');
    await expectAccessible(page);
  });

  test('by the presence: it takes the place that was held for it and moves nothing', async () => {
    const page = await open();
    const ida = cardOf(page, 'Ida Skov Nielsen');
    await ida.getByText('Ledig').waitFor();
    await ida.getByText('Ved fravær: kontakt Mette Horsgaard').waitFor();
    const places = (): Promise<string[]> =>
      contactsOf(page)
        .locator('li, h3, a[href^="tel:"], a[href^="mailto:"], button')
        .evaluateAll((all) => all.map((element) => JSON.stringify(element.getBoundingClientRect())));
    const before = await places();
    await page.route(/getPresencesByUserId/, async (route) => {
      const value = (route.request().postDataJSON() as { ids: string[] }).ids.map((id, at) => ({
        id,
        availability: at === 0 ? 'Offline' : 'Available',
        activity: at === 0 ? 'OutOfOffice' : 'Available',
        outOfOfficeSettings: { isOutOfOffice: at === 0, message: '<b>ferie</b>' }
      }));
      await route.fulfill({ json: { value } });
    });
    await page.clock.fastForward(61_000);
    await ida.getByText('Ida er ikke på arbejde lige nu. Kontakt Mette Horsgaard imens.').waitFor();
    await expect(ida.getByText('Ved fravær')).toBeHidden();
    expect(await places()).toEqual(before);
    await expectAccessible(page);
  });

  test('in English', async () => {
    await editor.change('ContactCards', 'Ida Skov Nielsen', { AwayUntil: '2026-11-24T00:00:00Z' });
    const page = await open({ culture: 'en-US' });
    await cardOf(page, 'Ida Skov Nielsen')
      .getByText('Ida is not at work today and answers tomorrow. Contact Mette Horsgaard meanwhile.')
      .waitFor();
    await cardOf(page, 'Mette Horsgaard').getByText('Status: Available').waitFor();
  });
});
