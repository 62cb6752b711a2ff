import type { Call } from '../call';
import { listAddress, listFolder, WEB_ADDRESS } from '../entities/address';
import type { FieldOwner } from '../entities/fieldEntity';
import type { ChangeType } from '../model/changes';
import type { Field } from '../model/fields';
import type { List } from '../model/lists';
import type { Target } from '../request/target';
import { securable, targetList } from './lists';

/** What has columns: a list, or a site. */
export interface FieldScope extends FieldOwner {
  /** What the columns are kept under. */
  key: number;
  /** Undefined for the columns of a site. */
  list: List | undefined;
}

/** The same operations exist on the columns of a list and of a site; these are the paths of one of them. */
export function fieldPaths(rest = ''): string[] {
  return [`web/lists/list()/fields${rest}`, `web/fields${rest}`];
}

/** Whose columns a path means. Throws 404 for a list that the caller may not see. */
export function targetFields(call: Call, target: Target): FieldScope {
  if (!target.keys['list']) {
    call.demand('Open', call.site);
    const { fieldKey: key, id, serverRelativeUrl: folder } = call.web;
    return { key, id, address: WEB_ADDRESS, folder, list: undefined };
  }
  const list = targetList(call, target);
  return { key: list.key, id: list.id, address: listAddress(list), folder: listFolder(call.web, list), list };
}

/** As above, to be changed: for whoever manages lists there. */
export function changeableFields(call: Call, target: Target): FieldScope {
  const scope = targetFields(call, target);
  call.demand('ManageLists', scope.list ? securable(call, scope.list) : call.site);
  return scope;
}

/** Writes into the change log what was done to a column. */
export function recordField(call: Call, { list }: FieldScope, { id }: Field, type: ChangeType): void {
  call.record(list ? { kind: 'field', list, id } : { kind: 'field', webId: call.web.id, id }, type);
}
