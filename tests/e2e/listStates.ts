import type { Page } from 'playwright-core';
import * as v from 'valibot';
import type { TestTenant } from '../support/tenant';

/** Who stands for which kind of visitor in the demo's directory. */
export const visitors = {
  reader: 'anna.mortensen@fjordby.example',
  secretariat: 'isn@albertslund.dk',
  owner: 'thomas.winther@fjordby.example',
  guest: 'elena.petrova_frivilligfjordby.example#EXT#@fjordby.example'
};

const json = 'application/json;odata=nometadata';
const idsSchema = v.object({ value: v.array(v.object({ Id: v.number() })) });

/** What an owner does to a list of the site by plain REST. */
export function ownersHand(tenant: TestTenant): {
  deleteList(list: string): Promise<void>;
  deleteColumn(list: string, column: string): Promise<void>;
  empty(list: string): Promise<void>;
} {
  const send = async (path: string, method = 'GET'): Promise<string> => {
    const headers = {
      Accept: json,
      'If-Match': '*',
      Authorization: `Bearer ${await tenant.token(visitors.owner, 'sharepoint')}`
    };
    const answer = await tenant.send(`/sites/netvaerk/_api/web/lists/getByTitle('${path}`, {
      method,
      headers
    });
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
    return answer.text;
  };
  return {
    deleteList: async (list) => void (await send(`${list}')`, 'DELETE')),
    deleteColumn: async (list, column) =>
      void (await send(`${list}')/fields/getByInternalNameOrTitle('${column}')`, 'DELETE')),
    empty: async (list) => {
      const { value } = v.parse(idsSchema, JSON.parse(await send(`${list}')/items?$select=Id`)));
      for (const { Id } of value) await send(`${list}')/items(${Id})`, 'DELETE');
    }
  };
}

/**
 * Lets the first request for a list end as it does offline: the page is there, and its content is not. Only that request: its scripts
 * are on their way, too, and come from the browser's cache at a second visit, which is off while requests are looked at. Returns how
 * often the page has asked.
 */
export async function offlineAtFirst(page: Page, list: string): Promise<() => number> {
  let times = 0;
  await page.route(new RegExp(`_api/.*${list}.*items`), (route) =>
    ++times === 1 ? route.abort('internetdisconnected') : route.continue()
  );
  return () => times;
}

/** The browser says that it is back online. */
export async function comeBackOnline(page: Page): Promise<void> {
  await page.context().setOffline(true);
  await page.context().setOffline(false);
}

/** What has the focus, for a screen reader: its accessible name, or its text. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const labelledBy = element?.getAttribute('aria-labelledby');
    const label = labelledBy ? document.getElementById(labelledBy)?.textContent : undefined;
    return label ?? element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });
