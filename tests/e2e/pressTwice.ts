import type { Locator } from 'playwright-core';
import { holdRequests } from './holdRequests';

/**
 * A double click whose two clicks both come before an answer to the first: what is written waits until then. Otherwise a quick answer
 * puts something else under the pointer, and the second click goes there.
 */
export async function pressTwice(button: Locator): Promise<void> {
  const letGo = await holdRequests(button.page(), /^/, (request) => request.method() !== 'GET');
  await button.dblclick();
  letGo();
}
