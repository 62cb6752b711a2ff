import type { MiddlewareHandler } from 'hono';
import type { ServerEnv } from './serverEnv';

const UNSAFE_METHODS = ['POST', 'PUT', 'PATCH', 'MERGE', 'DELETE'];

/**
 * The tenant holds nothing secret, and it listens on 127.0.0.1 alone; still no other web page may use it. Another host
 * name means DNS rebinding, another origin a request forged by a page that is open in the same browser.
 */
export function guard(host: string): MiddlewareHandler<ServerEnv> {
  return async (c, next) => {
    if (c.req.header('host') !== host && c.env?.incoming) {
      return c.text(`The local tenant answers at http://${host} only.\n`, 421);
    }
    const origin = c.req.header('origin');
    if (origin !== undefined && origin !== `http://${host}` && UNSAFE_METHODS.includes(c.req.method)) {
      return c.text(`The local tenant takes changes from its own pages only, not from ${origin}.\n`, 403);
    }
    return next();
  };
}
