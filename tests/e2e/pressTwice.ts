import type { Locator, Route } from 'playwright-core';

/**
 * A double click whose two clicks both come before an answer to the first: what is written waits until then. Otherwise a quick answer
 * puts something else under the pointer, and the second click goes there.
 */
export async function pressTwice(button: Locator): Promise<void> {
  let letGo = (): void => undefined;
  const pressed = new Promise<void>((resolve) => (letGo = resolve));
  const hold = async (route: Route): Promise<void> => {
    await (route.request().method() === 'GET' ? undefined : pressed);
    await route.continue();
  };
  await button.page().route('**/*', hold);
  await button.dblclick();
  letGo(); // and whatever comes later passes
}
