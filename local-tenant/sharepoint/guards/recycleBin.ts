import type { Call } from '../call';
import { recycledNotFound } from '../errors';
import { recycledById, recycledIn, type Recycled } from '../model/recycleBin';
import type { Target } from '../request/target';
import { securable } from './lists';

/** People see what they deleted themselves; whoever manages the site sees everything. */
function maySee(call: Call, { deletedBy, webId }: Recycled): boolean {
  return webId === call.web.id && (deletedBy === call.me.id || call.may('ManageWeb', call.site));
}

export function visibleBin(call: Call): Recycled[] {
  return recycledIn(call.db, call.web.id).filter((recycled) => maySee(call, recycled));
}

/** What a path names in the recycle bin. */
export function targetRecycled(call: Call, target: Target): Recycled {
  const found = recycledById(call.db, target.keys['recycled']?.value ?? '');
  if (!found || !maySee(call, found)) {
    throw recycledNotFound();
  }
  return found;
}

/** Throws 403 unless the caller may still delete what it is: that is what putting back and purging take. */
export function demandBin(call: Call, { list, item, attachment }: Recycled): void {
  const needed = attachment ? 'EditListItems' : item ? 'DeleteListItems' : 'ManageLists';
  call.demand(needed, securable(call, list));
}
