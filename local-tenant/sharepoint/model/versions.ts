import * as v from 'valibot';
import type { DatabaseSync } from 'node:sqlite';
import type { Item } from './items';
import type { List } from './lists';
import { moderation, type Moderation } from './moderation';
import { jsonColumn, rows } from './row';
import { itemValues, type ItemValues } from './values';

export interface ItemVersion {
  uiVersion: number;
  current: boolean;
  editorId: number;
  /** When this version came to be. */
  modified: string;
  moderation: Moderation;
  values: ItemValues;
}

/** All versions of an item up to this one, the newest first. */
export function versionsOf(db: DatabaseSync, list: List, item: Item): ItemVersion[] {
  const earlier = rows(
    db,
    v.object({
      ui_version: v.number(),
      editor_id: v.number(),
      modified: v.string(),
      moderation,
      data: jsonColumn(itemValues)
    }),
    'SELECT * FROM sp_versions WHERE list_key = ? AND item_id = ? AND ui_version < ? ORDER BY ui_version DESC',
    list.key,
    item.id,
    item.uiVersion
  );
  const { uiVersion, editorId, modified, moderation: status, values } = item;
  return [
    { uiVersion, current: true, editorId, modified, moderation: status, values },
    ...earlier.map((found) => ({
      uiVersion: found.ui_version,
      current: false,
      editorId: found.editor_id,
      modified: found.modified,
      moderation: found.moderation,
      values: found.data
    }))
  ];
}

/** `2.0` for 1024. */
export function versionLabel(uiVersion: number): string {
  return `${Math.floor(uiVersion / 512)}.${uiVersion % 512}`;
}
