import type { Browser, BrowserContext, Page } from 'playwright-core';
import { untilReady } from '../support/browser';
import type { TestTenant } from '../support/tenant';
import { tripwire } from './corpus';

export interface WatchedPage {
  page: Page;
  /** Numbers of the vectors that ran. */
  tripped(): Promise<number[]>;
  /** Requests to anywhere but the tenant, whether or not something stopped them. */
  readonly away: string[];
  /** Paths on the tenant that were asked for. */
  readonly asked: Set<string>;
  /** Dialogs, windows, frames, navigations, and what the page's policy had to stop. */
  incidents(): Promise<string[]>;
  close(): Promise<void>;
}

interface WatchOptions {
  user: string;
  path: string;
  /** Without the page's policy: what then holds is the sanitiser alone. */
  withoutPolicy?: boolean;
  /** Runs in the page before anything else. */
  before?: () => void;
}

/** Opens a page of the tenant under watch: no vector can run or fetch anything without leaving a trace here. */
export async function openWatched(
  browser: Browser,
  tenant: TestTenant,
  { user, path, withoutPolicy = false, before }: WatchOptions
): Promise<WatchedPage> {
  const context = await browser.newContext({
    bypassCSP: withoutPolicy,
    viewport: { width: 1280, height: 900 }
  });
  const [name = '', value = ''] = (await tenant.signIn(user)).split(/=(.*)/s);
  await context.addCookies([{ name, value, url: tenant.origin }]);
  await context.addInitScript(layTripwire, tripwire);
  if (before) await context.addInitScript(before);

  const { away, asked } = watchRequests(context, tenant.origin);
  const happened: string[] = [];
  const page = await context.newPage();
  page.on('dialog', (dialog) => {
    happened.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('page', (opened) => happened.push(`window: ${opened.url()}`));
  page.on('frameattached', (frame) => happened.push(`frame: ${frame.url()}`));

  await page.goto(tenant.origin + path);
  await untilReady(page);
  page.on('framenavigated', (frame) => {
    // Questions that link to each other change only the query.
    if (new URL(frame.url()).pathname !== path) happened.push(`navigation: ${frame.url()}`);
  });

  return {
    page,
    tripped: () => page.evaluate(() => [...new Set(window.trippedVectors)]),
    away,
    asked,
    incidents: async () => [...happened, ...(await page.evaluate(() => window.stoppedByPolicy))],
    close: () => context.close()
  };
}

function watchRequests(context: BrowserContext, origin: string): { away: string[]; asked: Set<string> } {
  const away: string[] = [];
  const asked = new Set<string>();
  context.on('request', (request) => {
    const url = request.url();
    if (url.startsWith(`${origin}/`)) {
      asked.add(new URL(url).pathname);
    } else if (!/^(?:blob|about):/.test(url)) {
      away.push(url);
    }
  });
  return { away, asked };
}

/** In the page. Nothing in it can take the tripwire down again. */
function layTripwire(name: string): void {
  const tripped: number[] = [];
  const stopped: string[] = [];
  const fixed = (key: string, value: unknown): void => {
    Object.defineProperty(window, key, { value, writable: false, configurable: false });
  };
  fixed('trippedVectors', tripped);
  fixed('stoppedByPolicy', stopped);
  fixed(name, (number: unknown) => tripped.push(Number(number)));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    stopped.push(`policy: ${effectiveDirective} ${blockedURI} ${sample}`)
  );
}

declare global {
  interface Window {
    readonly trippedVectors: number[];
    readonly stoppedByPolicy: string[];
  }
}

/** In the page: sends every element below these what a reader's hand, mouse and keys would, and follows every link as far as a script. */
export async function provoke(page: Page, selector: string): Promise<void> {
  await page.evaluate((places) => {
    const followsNothing = (event: Event): void => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link && !/^javascript:/i.test(link.href)) event.preventDefault();
    };
    document.addEventListener('click', followsNothing, true);
    const events = [
      ...['mouseover', 'mouseenter', 'mousemove', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick'],
      ...[
        'pointerover',
        'pointerdown',
        'pointerrawupdate',
        'touchstart',
        'wheel',
        'keydown',
        'keyup',
        'focus'
      ],
      ...[
        'focusin',
        'blur',
        'copy',
        'cut',
        'paste',
        'drag',
        'dragstart',
        'drop',
        'contextmenu',
        'selectstart'
      ],
      ...[
        'load',
        'error',
        'toggle',
        'beforetoggle',
        'scroll',
        'scrollend',
        'animationstart',
        'transitionrun'
      ],
      ...['begin', 'end', 'start', 'finish', 'close', 'submit', 'pageshow', 'hashchange', 'resize'],
      ...['contentvisibilityautostatechange', 'loadstart', 'play']
    ];
    for (const element of Array.from(document.querySelectorAll(places))) {
      for (const type of events) {
        element.dispatchEvent(new MouseEvent(type, { bubbles: false, cancelable: true }));
      }
      if (element instanceof HTMLAnchorElement) element.click();
    }
    document.removeEventListener('click', followsNothing, true);
  }, selector);
}
