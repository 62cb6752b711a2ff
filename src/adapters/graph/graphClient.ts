import { Client, HTTPMessageHandler } from '@microsoft/microsoft-graph-client';
import { bearerToken } from './bearerToken';
import { readRetry } from './readRetry';

/** Where Graph is and how to get a token for it. */
export interface GraphAccess {
  /** Scheme and host, with a path where there is one: `https://graph.microsoft.com`. */
  endpoint: string;
  getToken: () => Promise<string>;
}

/**
 * The Graph client on our own chain: a token for this endpoint only, retries for reads only, none for sends. The stock
 * chain repeats every POST after a 504, and a mail that was accepted would go out again.
 */
export function graphClient({ endpoint, getToken }: GraphAccess): Client {
  const token = bearerToken(new URL(endpoint).origin, getToken);
  const retry = readRetry();
  token.setNext(retry);
  retry.setNext(new HTTPMessageHandler());
  return Client.initWithMiddleware({ middleware: token, baseUrl: `${endpoint.replace(/\/$/, '')}/` });
}

/**
 * The endpoint as the page context names it: a bare host on a tenant, an address on the local one. Throws a TypeError when
 * it is neither.
 */
export const graphEndpointOf = (named: string): string =>
  /^https?:\/\//.test(named) ? named : `https://${named}`;
