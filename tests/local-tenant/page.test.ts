import type { Browser } from 'playwright-core';
import { expectAccessible, launchBrowser, openPage, overflows, untilReady } from '../support/browser';
import { LILLEBY, lilleby } from '../support/lilleby';
import { type TestTenant, startTestTenant } from '../support/tenant';

let tenant: TestTenant;
let browser: Browser;
beforeAll(async () => {
  [tenant, browser] = await Promise.all([startTestTenant({ seed: LILLEBY }), launchBrowser()]);
});
afterAll(() => Promise.all([tenant.close(), browser.close()]));
beforeEach(() => tenant.post('/_tenant/reset'));

const HOME = '/sites/netvaerk';
const FORM = `${HOME}/SitePages/Foreslaa.aspx`;
const BOARD = `${HOME}/SitePages/Netvaerkstemaer.aspx`;

describe('who sees a page', () => {
  test('a stranger is signed in as an employee without a role of their own', async () => {
    const { page, problems, close } = await openPage(browser, tenant, { path: HOME });
    expect(await page.locator('.account-name').innerText()).toContain('Anna Ansat');
    expect(problems).toEqual([]);
    await close();
  });

  test('a client that keeps no cookies gets the page, too', async () => {
    const { status, text, headers } = await tenant.send(HOME);
    expect(status).toBe(200);
    expect(headers.getSetCookie()).toHaveLength(1);
    expect(text).toContain('"userPrincipalName":"anna@lilleby.example"');
  });

  test('somebody else signs in by the switcher and stays on the page', async () => {
    const { page, close } = await openPage(browser, tenant, { path: `${BOARD}?tema=7` });
    await page.locator('summary', { hasText: 'Anna Ansat' }).click();
    await page.getByLabel('Log ind som en anden').selectOption({ label: 'Bo Leder – Leder' });
    await page.getByRole('button', { name: 'Skift bruger' }).click();
    await page.waitForURL(`**${BOARD}?tema=7`);
    await untilReady(page);
    expect(await page.locator('.account-name').innerText()).toContain('Bo Leder');
    await close();
  });

  test('the switcher offers everybody but those whose account is disabled', async () => {
    const { page, close } = await openPage(browser, tenant, { path: HOME });
    const offered = await page
      .locator('#switch-user option')
      .evaluateAll((all) => all.map((option) => option.getAttribute('value')));
    const { disabled, ...others } = lilleby;
    expect(offered.sort()).toEqual(Object.values(others).sort());
    expect(offered).not.toContain(disabled);
    await close();
  });
});

describe('the runtime', () => {
  test('is the real one, and the web parts come out of the installed package', async () => {
    const scripts: string[] = [];
    const context = await browser.newContext();
    const page = await context.newPage();
    page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
    await page.goto(tenant.origin + HOME);
    await untilReady(page);
    expect(scripts).toContainEqual(expect.stringMatching(/^\/_page\/sp-loader-assembly_en-us_\w+\.js$/));
    expect(scripts.filter((path) => /^\/packages\/[\w-]+\/faq-web-part_\w+\.js$/.test(path))).toHaveLength(1);
    expect(await page.evaluate(() => 'spModuleLoader' in window)).toBe(true);
    await context.close();
  });

  test('runs under the script policy that SharePoint documents, without inline scripts', async () => {
    const { headers, text } = await tenant.send(HOME);
    const policy = headers.get('content-security-policy') ?? '';
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    expect(policy).toContain(`script-src 'unsafe-eval' 'self' 'nonce-${nonce}'`);
    const inline = [...text.matchAll(/<script(?![^>]* src=)([^>]*)>/g)].map(([, attributes]) =>
      attributes?.trim()
    );
    expect(inline).toEqual(['type="application/json" id="boot-data"']);
    expect(text).not.toMatch(/<[^>]+ on\w+=/);
  });

  test('comes compressed and may be kept', async () => {
    const { text } = await tenant.send(HOME);
    const urls = [...text.matchAll(/(?:src|href)="(\/_page\/[^"]+\.(?:js|css))"/g)].map(
      ([, url]) => url ?? ''
    );
    expect(urls.length).toBeGreaterThan(4);
    for (const url of urls) {
      const { status, headers } = await tenant.send(url, { headers: { 'Accept-Encoding': 'gzip' } });
      expect({ url, status }).toEqual({ url, status: 200 });
      expect(headers.get('cache-control')).toContain('immutable');
    }
  });
});

describe('addresses', () => {
  test.each(['/SITES/Netvaerk', `${HOME}/`, `${HOME}/SitePages/Home.aspx`, BOARD.toLowerCase()])(
    'are taken as SharePoint takes them: %s',
    async (path) => expect((await tenant.send(path)).status).toBe(200)
  );

  test('the root leads to the site, and a page that is not there is not found', async () => {
    expect((await tenant.send('/')).headers.get('location')).toBe(HOME);
    expect((await tenant.send(`${HOME}/SitePages/Nothing.aspx`)).status).toBe(404);
  });
});

describe('how a page looks', () => {
  test('the theme changes at once, for the web parts too, and stays for the next page', async () => {
    const { page, problems, close } = await openPage(browser, tenant, { path: HOME });
    const background = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await background()).toBe('rgb(255, 255, 255)');
    await page.getByText('Visning').click();
    await page.getByLabel('Mørk').check();
    expect(await background()).toBe('rgb(27, 26, 25)');
    const published = await page.evaluate(
      () =>
        (window as { __themeState__?: { theme?: Record<string, string> } }).__themeState__?.theme?.bodyText
    );
    expect(published).toBe('#f3f2f1');
    await page.goto(tenant.origin + FORM);
    await untilReady(page);
    expect(await background()).toBe('rgb(27, 26, 25)');
    expect(problems).toEqual([]);
    await close();
  });

  test('the language changes with everything in it', async () => {
    const { page, close } = await openPage(browser, tenant, { path: HOME });
    expect(await page.locator('html').getAttribute('lang')).toBe('da-DK');
    await page.getByText('Visning').click();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Welcome to Netværksportalen' }).waitFor();
    await untilReady(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('en-US');
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('Ofte stillede spørgsmål');
    await close();
  });

  test('as a tab in Teams it has nothing around the web part', async () => {
    const { page, problems, close } = await openPage(browser, tenant, { path: `${FORM}?teams=tema-7` });
    expect(await page.locator('header').count()).toBe(0);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(problems).toEqual([]);
    await close();
  });

  describe.each(['light', 'dark', 'contrast'] as const)('in the theme %s', (theme) => {
    test.each([HOME, FORM, BOARD])('%s is accessible, wide and on 320 pixels', async (path) => {
      const { page, problems, close } = await openPage(browser, tenant, { path, theme });
      await expectAccessible(page);
      await page.setViewportSize({ width: 320, height: 700 });
      await expectAccessible(page);
      expect(await overflows(page)).toBe(false);
      expect(problems).toEqual([]);
      await close();
    });
  });

  test('open menus are accessible and close with Escape', async () => {
    const { page, close } = await openPage(browser, tenant, {
      path: HOME,
      viewport: { width: 320, height: 700 }
    });
    for (const menu of await page.locator('details.menu').all()) {
      await menu.locator('summary').click();
      await expectAccessible(page);
      expect(await overflows(page)).toBe(false);
      await page.keyboard.press('Escape');
      expect(await menu.getAttribute('open')).toBeNull();
    }
    await close();
  });
});
