import type { Person, Tenant } from '../../tenant';
import { fieldsOf } from '../model/fields';
import { defaultValues, readItemBody } from '../model/itemBody';
import { insertItem } from '../model/items';
import { listByTitle } from '../model/lists';
import { principalOfPerson } from '../model/principals';
import { transaction } from '../model/row';
import { stamp } from '../model/web';

/** An item of demo or test data: what a body would hold, and the stamps that only a seed may choose. */
export interface SeedItem {
  list: string;
  values: Record<string, unknown>;
  author: Person;
  created: Date;
}

/** Adds an item as if its author had added it at that time; answers with its id. Throws as a bad body would. */
export function seedItem(tenant: Tenant, { list: title, values, author, created }: SeedItem): number {
  const { db } = tenant;
  return transaction(db, () => {
    const list = listByTitle(db, title);
    if (!list) {
      throw new Error(`There is no list ${title}.`);
    }
    const fields = fieldsOf(db, list.key);
    const now = stamp(created);
    const all = { ...defaultValues(fields, now), ...readItemBody(db, list, fields, values) };
    return insertItem(db, list, fields, all, { principalId: principalOfPerson(db, author).id, now }).id;
  });
}
