import type { Call } from '../call';
import type { Item } from '../model/items';
import type { List } from '../model/lists';
import { APPROVED } from '../model/moderation';
import { versionsOf, type ItemVersion } from '../model/versions';
import { mayReadDrafts } from './drafts';

/** The versions of an item that the caller may read; what nobody approved stays with those who may read drafts. */
export function visibleVersions(call: Call, list: List, item: Item): ItemVersion[] {
  const all = versionsOf(call.db, list, item);
  return mayReadDrafts(call, list, item) ? all : all.filter(({ moderation }) => moderation === APPROVED);
}
