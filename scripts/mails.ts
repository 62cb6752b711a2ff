/** Writes every mail that the portal sends into `temp/mails`: as HTML, as pictures in light and dark, and a page that shows them all. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { escapeHtml } from '../src/application/mails/escapeHtml';
import { launchChromium } from './browser/launchChromium';
import { sampleMails } from './mails/samples';

const folder = join(__dirname, '..', 'temp', 'mails');

async function run(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const mails = sampleMails();
  const browser = await launchChromium();
  try {
    for (const [name, { html }] of mails) {
      writeFileSync(join(folder, `${name}.html`), html);
      await picture(browser, html, join(folder, `${name}.png`), 'light');
      await picture(browser, html, join(folder, `${name}-dark.png`), 'dark');
    }
  } finally {
    await browser.close();
  }
  const figures = [...mails].map(
    ([name, { subject }]) =>
      `<figure><figcaption><a href="${name}.html">${escapeHtml(subject)}</a></figcaption>` +
      `<img src="${name}.png" alt="" width="480"> <img src="${name}-dark.png" alt="" width="480"></figure>`
  );
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="da"><meta charset="utf-8"><title>Mails</title><body>${figures.join('')}</body></html>`
  );
  console.log(`${mails.size} mails: ${join(folder, 'index.html')}`);
}

async function picture(
  browser: Browser,
  html: string,
  path: string,
  colorScheme: 'light' | 'dark'
): Promise<void> {
  const page = await browser.newPage({ colorScheme, viewport: { width: 640, height: 200 } });
  await page.setContent(html);
  await page.screenshot({ path, fullPage: true });
  await page.close();
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
