import type { Call } from '../call';
import { recycledNotFound } from '../errors';
import { recycledItemById, recycledItems, type RecycledItem } from '../model/recycleBin';
import type { Target } from '../request/target';
import { securable } from './lists';

/** People see what they deleted themselves; whoever manages the site sees everything. */
function maySee(call: Call, { deletedBy, list }: RecycledItem): boolean {
  const isHere = list.webId === call.web.id;
  return isHere && (deletedBy === call.me.id || call.may('ManageWeb', call.site));
}

export function visibleBin(call: Call): RecycledItem[] {
  return recycledItems(call.db).filter((recycled) => maySee(call, recycled));
}

/** What a path names in the recycle bin. */
export function targetRecycled(call: Call, target: Target): RecycledItem {
  const found = recycledItemById(call.db, target.keys['recycled']?.value ?? '');
  if (!found || !maySee(call, found)) {
    throw recycledNotFound();
  }
  return found;
}

/** Throws 403 unless the caller may still delete items of the list: that is what putting back and purging take. */
export function demandBin(call: Call, { list }: RecycledItem): void {
  call.demand('DeleteListItems', securable(call, list));
}
