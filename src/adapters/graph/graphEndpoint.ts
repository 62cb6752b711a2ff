/** Where Graph is and how to get a token for it. */
export interface GraphAccess {
  /** Scheme and host, with a path where there is one: `https://graph.microsoft.com`. */
  endpoint: string;
  getToken: () => Promise<string>;
  /** How long an answer is waited for; after that nobody can tell whether a mail was taken. */
  timeoutMs?: number;
}

/**
 * The endpoint as the page context names it: a bare host on a tenant, an address on the local one. Throws a TypeError when
 * it is neither.
 */
export const graphEndpointOf = (named: string): string =>
  /^https?:\/\//.test(named) ? named : `https://${named}`;
