import { WEB_PATH } from '../tenant';

/** Where to go after a form: an address of this site, else `otherwise`. Nothing that could lead elsewhere is followed. */
export function sameSite(source: string | undefined, otherwise: string): string {
  if (source === undefined || !/^\/[^/\\]/.test(source)) return otherwise;
  const base = 'http://site.invalid';
  const url = URL.canParse(source, base) ? new URL(source, base) : undefined;
  const path = url?.pathname.toLowerCase() ?? '';
  const isHere = url?.origin === base && (path === WEB_PATH || path.startsWith(`${WEB_PATH}/`));
  return isHere ? url.pathname + url.search + url.hash : otherwise;
}
