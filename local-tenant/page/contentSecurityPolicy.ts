/**
 * SharePoint Online's documented script policy, less its list of Microsoft's hosts, and what keeps a page from being
 * framed or rebased by others.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    `script-src 'unsafe-eval' 'self' 'nonce-${nonce}'`,
    `object-src 'none'`,
    `base-uri 'self'`,
    `frame-ancestors 'self'`
  ].join('; ');
}
