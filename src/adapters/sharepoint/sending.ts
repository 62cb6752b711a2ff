import { DefaultParse, InjectHeaders, RejectOnError, ResolveOnData, type Queryable } from '@pnp/queryable';
import { sharePointFetch, type SharePointAccess } from './sharePointFetch';

/**
 * PnPjs on our own way of sending. The stock behaviours are left out where they would repeat writes, keep digests beyond
 * their life or add a client tag.
 */
export function sending(access: SharePointAccess): (instance: Queryable) => Queryable {
  const send = sharePointFetch(access);
  return (instance) => {
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
  };
}
