import type { Item } from '../model/items';
import type { List } from '../model/lists';
import type { Web } from '../model/web';

/** Addresses below `_api/`, as `odata.id` and Location give them. */
export const WEB_ADDRESS = 'Web';

export function listAddress(list: Pick<List, 'id'>): string {
  return `Web/Lists(guid'${list.id}')`;
}

export function itemAddress(list: Pick<List, 'id'>, item: Pick<Item, 'id'>): string {
  return `${listAddress(list)}/Items(${item.id})`;
}

/** Server-relative folder of a list: `/sites/netvaerk/Lists/FaqEntries`. */
export function listFolder(web: Web, list: Pick<List, 'url'>): string {
  return `${web.serverRelativeUrl}/${list.url}`;
}
