import { setTimeout as wait } from 'node:timers/promises';
import type { MiddlewareHandler } from 'hono';

/**
 * Lets each request of a browser wait for up to so many milliseconds, most of them briefly and a few for long: answers overtake each other,
 * as those of services far away do. Programs are answered at once, and so is a browser at the control addresses. Who has left meanwhile
 * has asked for nothing: a page that is closed does not change what comes after it.
 */
export function slowness(most: number, chance: () => number = Math.random): MiddlewareHandler {
  return async (c, next) => {
    // Only browsers tell from where they ask.
    if (most > 0 && c.req.header('Sec-Fetch-Site') && !c.req.path.startsWith('/_tenant/')) {
      await wait(chance() ** 3 * most);
      if (c.req.raw.signal.aborted) return c.body(null, 503);
    }
    return next();
  };
}
