import {
  Client,
  type Context,
  HTTPMessageHandler,
  type Middleware,
  RetryHandler,
  RetryHandlerOptions
} from '@microsoft/microsoft-graph-client';
import type { TestTenant } from './tenant';

/**
 * The real Graph client with the library's own HTTP handler, and headers that its own authentication refuses to set over http.
 * @param retries how often it repeats what is throttled; the client's own default is 3
 */
export function graphClientWith(origin: string, headers: Record<string, string>, retries = 0): Client {
  const retry = new RetryHandler(new RetryHandlerOptions(1, retries));
  retry.setNext(new HTTPMessageHandler());
  const withHeaders: Middleware = {
    execute: async (context: Context) => {
      context.options = {
        ...context.options,
        headers: { ...(context.options?.headers as Record<string, string> | undefined), ...headers }
      };
      await retry.execute(context);
    }
  };
  return Client.initWithMiddleware({ middleware: withHeaders, baseUrl: `${origin}/graph/` });
}

/** The same for somebody of a whole tenant, or for an application whose token is at hand. */
export async function graphClientOf(
  tenant: TestTenant,
  who: { upn: string } | { token: string },
  retries?: number
): Promise<Client> {
  const token = 'token' in who ? who.token : await tenant.token(who.upn, 'graph');
  return graphClientWith(tenant.origin, { Authorization: `Bearer ${token}` }, retries);
}
