import * as v from 'valibot';
import type { Call } from '../call';
import { itemTable } from '../model/itemTable';
import type { List } from '../model/lists';
import { itemBit } from '../model/permissions';
import { row } from '../model/row';

/**
 * SQL that holds for items with permissions of their own by which the caller has the permission with this bit. The table is
 * called `item`; ids are ours, so nothing from outside stands in it.
 */
export function byOwnPermissions(call: Call, list: List, bit: number): string {
  if (call.applicationMask) {
    return call.applicationMask.low & bit ? '(item.unique_permissions = 1)' : '(1 = 0)';
  }
  return `(item.unique_permissions = 1 AND EXISTS (
      SELECT 1 FROM sp_role_assignments a JOIN sp_role_definitions d ON d.id = a.role_id
      WHERE a.scope = 'item:${list.id}:' || item.id AND a.principal_id IN (${call.principalIds.join(',')})
            AND d.low & ${bit}))`;
}

/** As above, for seeing an item. */
export function viewableByOwnPermissions(call: Call, list: List): string {
  return byOwnPermissions(call, list, itemBit('ViewListItems'));
}

/** Whether somebody without rights on the list itself may see one of its items. */
export function seesSomeItem(call: Call, list: List): boolean {
  const found = row(
    call.db,
    v.object({ n: v.number() }),
    `SELECT 1 AS n FROM ${itemTable(list.key)} AS item
     WHERE item.recycled = 0 AND ${viewableByOwnPermissions(call, list)} LIMIT 1`
  );
  return found !== undefined;
}
