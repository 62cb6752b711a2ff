import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { TenantHandle } from './tenantHandle';

export const formPage = '/sites/netvaerk/SitePages/Webdele/ThemeProposalWebPart.aspx';
export const boardPage = '/sites/netvaerk/SitePages/Webdele/ThemeBoardWebPart.aspx';

/** A browser in which somebody is signed in. */
export async function browserOf(
  browser: Browser,
  tenant: TenantHandle,
  user: string
): Promise<BrowserContext> {
  const context = await browser.newContext();
  const [name = '', value = ''] = (await tenant.signIn(user)).split(/=(.*)/s);
  await context.addCookies([{ name, value, url: tenant.origin }]);
  return context;
}

/** Opens a page and waits until its web parts have rendered. */
export async function openReady(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
}

/** Fills in all that a proposal must have. */
export async function fillIn(page: Page, title: string): Promise<void> {
  await page.getByLabel(/^Temaets titel/).fill(title);
  await page.getByLabel(/^Kort resumé/).fill('Vi samler borgere om maden.');
  await page.getByLabel(/^Udfordring eller behov/).fill('Mange ældre spiser alene.');
  await page.getByLabel(/^Hvorfor er det vigtigt nu/).fill('Ensomheden vokser.');
  await page.getByLabel(/^Værdi for borgerne/).fill('Flere får nogen at spise med.');
  for (const unit of await page
    .getByRole('group', { name: 'Berørte afdelinger' })
    .getByRole('checkbox')
    .all())
    await unit.check();
  await page.getByLabel('Måske').check();
}

/** Forgets what the page keeps on the device, as for somebody who has not been here. */
export const forgetDevice = (page: Page): Promise<void> =>
  page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
