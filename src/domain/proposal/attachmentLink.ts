/** A file attached to a proposal, as its list names it. */
export interface StoredFile {
  name: string;
  /** Below the host, as people write it: `/sites/netvaerk/Lists/…`. */
  path: string;
}

/**
 * The address of a file of the site. Undefined for a path that leads elsewhere: to another host, out of the site, or to another
 * scheme.
 */
export function siteFileAddress(siteUrl: string, path: string): string | undefined {
  if (!path.startsWith('/') || /[\\\p{Cc}\p{Cs}]/u.test(path)) {
    return undefined;
  }
  const site = new URL(siteUrl);
  const address = new URL(site.origin + path.split('/').map(encodeURIComponent).join('/'));
  const isOfSite = address.pathname.startsWith(`${site.pathname.replace(/\/$/, '')}/`);
  return isOfSite && address.origin === site.origin ? address.href : undefined;
}
