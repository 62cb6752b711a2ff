import type { Page } from 'playwright-core';

export const formPage = '/sites/netvaerk/SitePages/Foreslaa.aspx';
export const boardPage = '/sites/netvaerk/SitePages/Netvaerkstemaer.aspx';

/** Fills the whole form in, as somebody would. */
export async function fillProposal(page: Page, title: string): Promise<void> {
  await page.getByLabel(/^Temaets titel/).fill(title);
  await page.getByLabel(/^Kort resumé/).fill('Vi samler borgere om maden.');
  await page.getByLabel(/^Udfordring eller behov/).fill('Mange ældre spiser alene.');
  await page.getByLabel(/^Hvorfor er det vigtigt nu/).fill('Ensomheden vokser.');
  await page.getByLabel(/^Værdi for borgerne/).fill('Flere får nogen at spise med.');
  await page.getByLabel('Børn').check();
  await page.getByLabel('Sekretariat', { exact: true }).check();
  await page.getByLabel('Måske').check();
}

export const sendButton = (page: Page) => page.getByRole('button', { name: 'Send forslag' });

/** What has the focus: its text, or its label. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement?.textContent ?? '').trim());

/** The drafts in the browser's database, as text. */
export const draftsOnDevice = (page: Page): Promise<string> => page.evaluate(readDrafts);

/** Runs in the page. */
function readDrafts(): Promise<string> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('netvaerksportalen');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('drafts').objectStore('drafts').getAll();
      reading.onsuccess = () => {
        opening.result.close();
        resolve(JSON.stringify(reading.result));
      };
    };
  });
}
