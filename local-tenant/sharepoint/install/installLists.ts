import type { DatabaseSync } from 'node:sqlite';
import type { Tenant } from '../../tenant';
import { fieldsOf, saveField, type Field } from '../model/fields';
import { addList, listByUrl, type List } from '../model/lists';
import { transaction } from '../model/row';
import { addMissingViews, saveView, viewsOf } from '../model/views';
import { stamp, theWeb } from '../model/web';
import { installSite } from './installSite';
import { readListSchema } from './listSchema';

/** A list that a feature of the solution package brings. */
export interface ListInstance {
  title: string;
  /** Below the web: `Lists/FaqEntries`. */
  url: string;
  description: string;
  templateType: number;
  schemaXml: string;
}

/**
 * Makes the lists of a feature. A list that is there already keeps its items, settings and columns, and gets the columns
 * it lacks, and its views where it has none. Throws an Error that names the list whose schema is not valid; then nothing has changed.
 */
export function installLists(tenant: Tenant, lists: readonly ListInstance[]): void {
  installSite(tenant);
  transaction(tenant.db, () => {
    lists.forEach((instance) => installList(tenant, instance));
    addMissingViews(tenant.db);
  });
}

function installList(tenant: Tenant, instance: ListInstance): void {
  const { db } = tenant;
  try {
    const { settings, fields, views } = readListSchema(instance.schemaXml);
    const { title, url, description, templateType: template } = instance;
    const { id: webId } = theWeb(tenant);
    const known = listByUrl(db, webId, url);
    const list =
      known ?? addList(db, { webId, title, url, description, template, settings }, stamp(tenant.clock.now()));
    const present = fieldsOf(db, list.key);
    fields.forEach((field) => installField(db, list, field, present, known === undefined));
    if (viewsOf(db, list).length === 0) {
      views.forEach((view) => saveView(db, list, view));
    }
  } catch (error) {
    throw new Error(`The list ${instance.title} cannot be installed: ${messageOf(error)}`, { cause: error });
  }
}

function installField(
  db: DatabaseSync,
  list: List,
  field: Field,
  present: readonly Field[],
  isNewList: boolean
): void {
  const there = present.find(({ internalName }) => internalName === field.internalName);
  if (!there) {
    saveField(db, list.key, field);
  } else if (isNewList && there.base) {
    // Title: the schema says how it is shown and whether it is required, the rest is every list's.
    saveField(db, list.key, { ...field, id: there.id, base: true, readOnly: there.readOnly });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
