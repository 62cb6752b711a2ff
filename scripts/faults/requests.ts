import type { Page, Request } from 'playwright-core';

/** One request of the way from the button to the last mail, as the matrix names it. */
export interface Step {
  name: string;
  /** What the request does about a mail: hands it over, or records that it was taken. */
  mail?: 'accepted' | 'recorded';
}

export type Moment = 'before' | 'after';

/** Where the browser is killed: before the nth request reaches the tenant, or after the tenant has carried it out. */
export interface KillPoint {
  index: number;
  moment: Moment;
}

/** What had happened when the browser was killed. */
export interface Killed {
  steps: Step[];
  /** Whether a mail had been taken whose record was not in the list. */
  isInDoubt: boolean;
}

/**
 * Counts the page's requests to the services from now on; at the kill point the page's process is killed, with the request not sent or its answer
 * not delivered. Without a kill point everything goes through.
 */
export async function watchRequests(
  page: Page,
  kill?: KillPoint
): Promise<{ killed: Promise<Killed>; steps: Step[] }> {
  const steps: Step[] = [];
  let open = 0;
  const done = (step: Step): void => {
    open += step.mail === 'accepted' ? 1 : step.mail === 'recorded' ? -1 : 0;
  };
  let tell: (killed: Killed) => void = () => undefined;
  const killed = new Promise<Killed>((resolve) => {
    tell = resolve;
  });
  let isOver = false;
  await page.route('**/*', async (route) => {
    if (isOver) {
      return; // the browser is gone
    }
    if (!isCounted(route.request())) {
      await route.continue().catch(() => undefined);
      return;
    }
    const step = stepOf(route.request());
    const index = steps.push(step) - 1;
    if (index !== kill?.index) {
      done(step);
      await route.continue().catch(() => undefined);
      return;
    }
    isOver = true;
    if (kill.moment === 'after') {
      await route.fetch();
      done(step);
    }
    await crash(page);
    tell({ steps, isInDoubt: open > 0 });
  });
  return { killed, steps };
}

/**
 * Kills the process behind the page. A page that is closed lets go of the requests that are still held, so that they would reach the
 * tenant after all; with the process they are gone.
 */
async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const gone = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined); // nobody is left to answer
  await gone;
  await page.close();
}

/** Requests to the services, and for their tokens; files that the page fetches on the way change nothing in the tenant. */
const isCounted = (request: Request): boolean =>
  /^\/sites\/netvaerk\/_api\/|^\/graph\/|^\/_tenant\/token/.test(new URL(request.url()).pathname);

function stepOf(request: Request): Step {
  const { pathname } = new URL(request.url());
  const list = /getByTitle\('(\w+)'\)\/items$/i.exec(decodeURIComponent(pathname))?.[1];
  const kind = /"Kind":"(\w+)"/.exec(request.postData() ?? '')?.[1];
  const name = list
    ? `${list}${kind ? ` ${kind}` : ''}`
    : pathname.replace(/^\/sites\/netvaerk\/_api\/|^\/graph\/v1\.0\//, '').replace(/^.*\//, '');
  const mail = /\/sendMail$/.test(pathname) ? 'accepted' : kind === 'notified' ? 'recorded' : undefined;
  return { name: `${request.method()} ${name}`, mail };
}
