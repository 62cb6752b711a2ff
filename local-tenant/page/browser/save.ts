import type { PageData } from '../pageData';

/** Keeps the properties of the page's web parts; the page says how that went. */
export async function saveProperties(page: PageData, properties: Record<string, unknown>): Promise<void> {
  const status = document.getElementById('page-status');
  const say = (text: string): void => {
    if (status) status.textContent = text;
  };
  try {
    const response = await fetch('/_page/properties', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ path: page.path, properties })
    });
    say(response.ok ? page.texts.saved : page.texts.saveFailed);
  } catch {
    say(page.texts.saveFailed);
  }
}
