import type { Call } from '../call';
import { listGone, listNotFound, resourceNotFound } from '../errors';
import type { Securable } from '../model/access';
import { isLibrary, listById, listByTitle, listByUrl, type List } from '../model/lists';
import { libraryTakesFiles } from '../webErrors';
import { defaultLibrary } from '../model/libraries';
import type { Key, Target } from '../request/target';
import { seesSomeItem } from './itemScopes';

export function securable(call: Call, list: List): Securable {
  return { web: call.web, list };
}

/** Throws where a list takes files and no items. */
export function demandTakesItems(list: List): void {
  if (isLibrary(list)) {
    throw libraryTakesFiles();
  }
}

/** Lists that one may not see are not there: the service trims them. One item that was shared opens its list. */
export function mayOpen(call: Call, list: List): boolean {
  return call.may('ViewListItems', securable(call, list)) || seesSomeItem(call, list);
}

/** The list that a path names. Throws the service's 404 when there is none, or none that the caller may see. */
export function targetList(call: Call, target: Target): List {
  const key = target.keys['list'];
  if (!key) {
    throw resourceNotFound(target.last);
  }
  const list = findList(call, key);
  if (!list || !mayOpen(call, list)) {
    throw key.by === 'title' ? listNotFound(key.value, call.web.url) : listGone();
  }
  return list;
}

function findList(call: Call, { by, value }: Key): List | undefined {
  switch (by) {
    case 'title':
      return listByTitle(call.db, call.web.id, value);
    case 'default':
      return defaultLibrary(call.db, call.web);
    case 'url':
      return listByUrl(call.db, call.web.id, relativeUrl(call, value));
    default: {
      const list = listById(call.db, value);
      return list?.webId === call.web.id ? list : undefined;
    }
  }
}

/** `GetList` takes an address from the server's root; one from the web's own root is understood as well. */
function relativeUrl(call: Call, url: string): string {
  const whole = url.startsWith(call.tenant.origin) ? url.slice(call.tenant.origin.length) : url;
  const path = `/${whole.replace(/^\/+/, '')}`;
  const root = `${call.web.serverRelativeUrl}/`;
  const relative = path.toLowerCase().startsWith(root.toLowerCase()) ? path.slice(root.length) : path;
  return relative.replace(/^\/+|\/+$/g, '');
}
