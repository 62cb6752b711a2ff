import { badRequest } from './errors';
import { contextOf, type Answer, type Call } from './operation';

/** Page size where `$top` is absent (learn.microsoft.com/graph/paging: 100 for users and groups). */
const defaultPageSize = 100;

/** One page of a collection, with the address of the next one and the count where it was asked for. */
export function pageOf<TItem>(
  call: Call,
  items: readonly TItem[],
  fragment: string,
  show: (item: TItem) => Record<string, unknown>
): Answer {
  const start = startOf(call.query.skiptoken);
  const end = start + (call.query.top ?? defaultPageSize);
  return {
    status: 200,
    json: {
      '@odata.context': contextOf(call.tenant, fragment),
      ...(call.query.count && call.query.eventual ? { '@odata.count': items.length } : {}),
      ...(end < items.length ? { '@odata.nextLink': nextLink(call, end) } : {}),
      value: items.slice(start, end).map(show)
    }
  };
}

function nextLink(call: Call, start: number): string {
  const address = new URL(call.request.url);
  address.searchParams.set('$skiptoken', Buffer.from(`from:${start}`).toString('base64url'));
  return `${call.tenant.origin}${address.pathname}${address.search.replace(/%24/g, '$')}`;
}

/** Where a page starts; a token that this tenant did not hand out is refused. */
function startOf(skiptoken: string | undefined): number {
  if (skiptoken === undefined) {
    return 0;
  }
  const start = /^from:(\d+)$/.exec(Buffer.from(skiptoken, 'base64url').toString())?.[1];
  if (start === undefined) {
    throw badRequest('Invalid skip token.');
  }
  return Number(start);
}

/** The part of a context that names selected properties: `(id,displayName)`. */
export const selectedFragment = (select: readonly string[] | undefined): string =>
  select === undefined ? '' : `(${select.join(',')})`;
