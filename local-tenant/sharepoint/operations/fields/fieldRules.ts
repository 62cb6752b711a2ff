import type { Call } from '../../call';
import { duplicateValues, invalidSetting } from '../../errors';
import { keyExpression, typeInfo, type Field } from '../../model/fields';
import { itemTable } from '../../model/itemTable';
import type { List } from '../../model/lists';
import { row } from '../../model/row';
import * as v from 'valibot';

/** Indexed columns of one list (SharePoint Online). */
const MAX_INDEXES = 20;

/** Throws where a column cannot be indexed or unique as asked; a column of a site holds nothing that could repeat. */
export function demandIndexable(
  call: Call,
  list: List | undefined,
  field: Field,
  others: readonly Field[]
): void {
  if (field.unique && !field.indexed) {
    throw invalidSetting('The column must be indexed before it can enforce unique values.');
  }
  if (!field.indexed) {
    return;
  }
  if (!typeInfo(field).indexable) {
    throw invalidSetting(`A column of the type '${field.type}' cannot be indexed.`);
  }
  if (others.filter(({ indexed }) => indexed).length >= MAX_INDEXES) {
    throw invalidSetting('The maximum number of indexed columns for this list has been reached.');
  }
  if (list && field.unique) {
    demandUnique(call, list, field);
  }
}

function demandUnique(call: Call, list: List, field: Field): void {
  if (list.settings.ReadSecurity === 2) {
    throw invalidSetting('A column of a list with item-level permissions cannot enforce unique values.');
  }
  const repeated = row(
    call.db,
    v.object({ n: v.number() }),
    `SELECT COUNT(*) AS n FROM ${itemTable(list.key)} WHERE recycled = 0 AND ${keyExpression(field)} IS NOT NULL
     GROUP BY ${keyExpression(field)} HAVING COUNT(*) > 1 LIMIT 1`
  );
  if (repeated) {
    throw duplicateValues(field.title);
  }
}
