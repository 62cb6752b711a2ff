import { SPCollection, type ISPCollection } from '@pnp/sp';
import type { ListDefinition } from './lists/listDefinition';
import { quoted } from './rows';
import { sending } from './sending';
import type { SharePointAccess } from './sharePointFetch';

/** The rows of a list, ready for select, filter and top. */
export type ListRows = (list: ListDefinition) => ISPCollection;

/**
 * Rows by the core of PnPjs alone: for web parts that only read lists. The typed parts for webs, lists and items, and the batching
 * that comes with them, would be a tenth of what such a web part may weigh.
 */
export function listRows(access: SharePointAccess): ListRows {
  const behaviour = sending(access);
  return ({ title }) =>
    SPCollection(access.webUrl, `_api/web/lists/getByTitle(${quoted(title)})/items`).using(behaviour);
}
