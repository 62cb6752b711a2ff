import type { DatabaseSync } from 'node:sqlite';
import type { Field } from './fields';
import { itemTable } from './itemTable';
import type { ItemValues } from './values';

/** A dependent lookup column points at what its primary one points at, and shows another column of it: it takes its value. */
export function withDependents(fields: readonly Field[], values: ItemValues): ItemValues {
  const dependent = fields.flatMap((field): [string, ItemValues[string]][] => {
    const primary = fields.find(({ id }) => id === field.primaryField);
    return primary && Object.hasOwn(values, primary.internalName)
      ? [[field.internalName, values[primary.internalName] ?? null]]
      : [];
  });
  return { ...values, ...Object.fromEntries(dependent) };
}

/** Gives the items that are there already the value of a dependent column that has just been made. */
export function fillDependent(db: DatabaseSync, listKey: number, primary: Field, dependent: Field): void {
  for (const table of [itemTable(listKey), 'sp_published']) {
    const scope = table === 'sp_published' ? ` AND list_key = ${Number(listKey)}` : '';
    for (const column of ['data', 'keys']) {
      db.prepare(
        `UPDATE ${table} SET ${column} = json_set(${column}, ?1, json(${column} -> ?2)) WHERE ${column} -> ?2 IS NOT NULL${scope}`
      ).run(`$."${dependent.internalName}"`, `$."${primary.internalName}"`);
    }
  }
}
