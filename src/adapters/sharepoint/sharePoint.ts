import { DefaultParse, InjectHeaders, RejectOnError, ResolveOnData, type Queryable } from '@pnp/queryable';
import { spfi, type SPFI } from '@pnp/sp';
import { sharePointFetch, type SharePointAccess } from './sharePointFetch';

/**
 * PnPjs on our own way of sending. The stock behaviours are left out where they would repeat writes, keep digests beyond
 * their life or add a client tag.
 */
export function sharePoint(access: SharePointAccess): SPFI {
  const send = sharePointFetch(access);
  return spfi(access.webUrl).using((instance: Queryable) => {
    instance.using(
      InjectHeaders({ Accept: 'application/json', 'Content-Type': 'application/json;charset=utf-8' }),
      DefaultParse(),
      RejectOnError(),
      ResolveOnData()
    );
    instance.on.pre(async (url, init, result) => [
      url,
      { ...init, cache: 'no-store', credentials: 'same-origin' },
      result
    ]);
    instance.on.send.replace(async (url, init) => send(url.toString(), init));
    return instance;
  });
}
