import type { Call } from '../call';
import { resourceNotFound, viewNotFound } from '../errors';
import type { List } from '../model/lists';
import { viewsOf, type View } from '../model/views';
import type { Target } from '../request/target';
import { securable } from './lists';

/** Personal views are there for the person alone whom they belong to. */
export function visibleViews(call: Call, list: List): View[] {
  return viewsOf(call.db, list).filter(({ ownerId }) => ownerId === null || ownerId === call.me.id);
}

/** The view that a path names: by id, by title (its case counts), or as the default. */
export function targetView(call: Call, list: List, target: Target): View {
  const key = target.keys['view'];
  const views = visibleViews(call, list);
  const found = key
    ? views.find(({ id, title }) => (key.by === 'title' ? title === key.value : id === idOf(key.value)))
    : views.find(({ isDefault }) => isDefault);
  if (!found) {
    throw key ? viewNotFound() : resourceNotFound(target.last);
  }
  return found;
}

function idOf(text: string): string {
  return text.replace(/[{}]/g, '').toLowerCase();
}

/** Throws 403 unless the caller may change the list's views, or may have views of their own where it is theirs. */
export function demandViewChange(call: Call, list: List, isPersonal: boolean): void {
  call.demand(isPersonal ? 'ManagePersonalViews' : 'ManageLists', securable(call, list));
}
