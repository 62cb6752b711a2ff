import type { Person, Tenant } from '../../tenant';
import { fieldsOf } from '../model/fields';
import { defaultValues, readItemBody } from '../model/itemBody';
import { insertItem } from '../model/items';
import { listByTitle } from '../model/lists';
import { APPROVED } from '../model/moderation';
import { principalOfPerson } from '../model/principals';
import { transaction } from '../model/row';
import { stamp, theWeb } from '../model/web';

/** An item of demo or test data: what a body would hold, and the stamps that only a seed may choose. */
export interface SeedItem {
  values: Record<string, unknown>;
  author: Person;
  created: Date;
}

/**
 * Adds items as if their authors had added them at those times, all or none; answers with their ids, in order. Throws as
 * a bad body would.
 */
export function seedItems(tenant: Tenant, listTitle: string, items: readonly SeedItem[]): number[] {
  const { db } = tenant;
  const list = listByTitle(db, theWeb(tenant).id, listTitle);
  if (!list) {
    throw new Error(`There is no list ${listTitle}.`);
  }
  const fields = fieldsOf(db, list.key);
  return transaction(db, () =>
    items.map(({ values, author, created }) => {
      const now = stamp(created);
      const all = { ...defaultValues(fields, now), ...readItemBody(db, list, fields, values) };
      const stamps = { principalId: principalOfPerson(db, author).id, now };
      return insertItem(db, list, fields, all, stamps, { decision: { status: APPROVED } }).id;
    })
  );
}
