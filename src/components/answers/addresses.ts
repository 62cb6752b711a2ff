/** https, mail, telephone, addresses of the site, of the page and by name (`link:`); `//host` and `/\host` are foreign. */
export const allowedAddresses = /^(?:https:|mailto:|tel:|link:|[#?]|\/(?![/\\]))/i;

/** A space, a control character or an invisible one; browsers leave some of them out, so that `/<tab>/host` is foreign. */
const blank = /[\s\p{Cc}\p{Cf}\p{Z}]/u;

/**
 * Where a link leads; undefined for an address that cannot be read, that looks like another than it is, or that an answer has no use
 * for. Links by name are looked up before.
 */
export function targetOf(address: string, origin: string): URL | undefined {
  const written = address.trim();
  if (!allowedAddresses.test(written) || blank.test(written)) {
    return undefined;
  }
  try {
    const target = new URL(written, origin);
    const isNamedHonestly = target.username === '' && target.password === '';
    return isNamedHonestly && target.protocol !== 'link:' ? target : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a web page lies outside the tenant; a tenant's sites and its people's files (`-my`) are its own. */
export function isElsewhere({ protocol, host }: URL, origin: string): boolean {
  return /^https?:$/.test(protocol) && tenantOf(host) !== tenantOf(new URL(origin).host);
}

const tenantOf = (host: string): string => host.replace(/^([^.]+)-my(\.sharepoint\.com)$/, '$1$2');

/** An image of the site itself, by its file's ending. */
const imageFile = /\.(?:png|jpe?g|gif|webp|svg)$/i;
/** Pages and services of the site, which do something when they are asked for; what follows them in a path is only told to them. */
const service = /\/_(?:layouts|api|vti_[a-z]+)\/|\.as[chmp]x(?:\/|$)|\.svc(?:\/|$)/i;

/** The address of an image that lies on this site; undefined for any other, as asking for it would tell somebody of the reader. */
export function siteImageOf(address: string, origin: string): string | undefined {
  const target = targetOf(address, origin);
  const path = target && decoded(target.pathname);
  return target && path && target.origin === origin && imageFile.test(path) && !service.test(path)
    ? target.pathname + target.search
    : undefined;
}

/** A path as a server reads it; undefined where it cannot. */
function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
