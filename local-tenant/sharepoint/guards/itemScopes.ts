import * as v from 'valibot';
import type { Call } from '../call';
import { itemTable } from '../model/itemTable';
import type { List } from '../model/lists';
import { row } from '../model/row';
import type { Condition } from '../query/filterSql';

/** ViewListItems is the lowest bit of a level's lower half. */
const VIEW = 1;

/** A condition that holds for items with permissions of their own by which the caller may see them. */
export function viewableByOwnPermissions(call: Call, list: List): Condition {
  return {
    sql: `(item.unique_permissions = 1 AND EXISTS (
      SELECT 1 FROM sp_role_assignments a JOIN sp_role_definitions d ON d.id = a.role_id
      WHERE a.scope = ? || item.id AND a.principal_id IN (${call.principalIds.join(',')}) AND d.low & ${VIEW}))`,
    values: [`item:${list.id}:`]
  };
}

/** Whether somebody without rights on the list itself may see one of its items. */
export function seesSomeItem(call: Call, list: List): boolean {
  const { sql, values } = viewableByOwnPermissions(call, list);
  const found = row(
    call.db,
    v.object({ n: v.number() }),
    `SELECT 1 AS n FROM ${itemTable(list.key)} AS item WHERE item.recycled = 0 AND ${sql} LIMIT 1`,
    ...values
  );
  return found !== undefined;
}
