import { WEB_PATH } from '../tenant';

type Service = 'sharepoint' | 'graph' | 'page';

/** Which service an address belongs to: an error looks as that service writes it. */
export function serviceOf(request: Request): Service {
  const path = new URL(request.url).pathname.toLowerCase();
  if (path.startsWith('/graph/')) return 'graph';
  return path.startsWith(`${WEB_PATH}/`) && path.includes('/_api/') ? 'sharepoint' : 'page';
}

/** SharePoint asks for a request digest with every write that a cookie vouches for. */
export function needsDigest(request: Request): boolean {
  if (serviceOf(request) !== 'sharepoint' || request.headers.has('authorization')) return false;
  return !['GET', 'HEAD', 'OPTIONS'].includes(request.method) && !/\/_api\/contextinfo$/i.test(request.url);
}
