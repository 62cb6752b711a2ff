import { Client, HTTPMessageHandler } from '@microsoft/microsoft-graph-client';
import { bearerToken } from './bearerToken';
import type { GraphAccess } from './graphEndpoint';
import { readRetry } from './readRetry';
import { timeLimit } from './timeLimit';

/**
 * The Graph client on our own chain: a token for this endpoint only, retries for reads only, none for sends. The stock
 * chain repeats every POST after a 504, and a mail that was accepted would go out again.
 */
export function graphClient({ endpoint, getToken, timeoutMs }: GraphAccess): Client {
  const token = bearerToken(new URL(endpoint).origin, getToken);
  const retry = readRetry();
  token.setNext(retry);
  const limit = timeLimit(timeoutMs);
  retry.setNext(limit);
  limit.setNext(new HTTPMessageHandler());
  return Client.initWithMiddleware({ middleware: token, baseUrl: `${endpoint.replace(/\/$/, '')}/` });
}
