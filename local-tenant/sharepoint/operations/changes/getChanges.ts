import * as v from 'valibot';
import type { Call } from '../../call';
import { changeEntity } from '../../entities/changeEntity';
import { visibleItem } from '../../guards/items';
import { mayOpen, targetList } from '../../guards/lists';
import { changesOf, type Change, type ChangeScope } from '../../model/changes';
import { listById } from '../../model/lists';
import type { Operation } from '../../operation';
import { readJson, readProperties } from '../../request/body';
import { readChangeQuery } from './changeQuery';

const body = { query: v.record(v.string(), v.unknown()) };

export const getChanges: Operation = {
  method: 'POST',
  path: ['web/getchanges', 'web/lists/list()/getchanges'],
  summary:
    'What the change log says of the site or a list: by kind and type of change, between two tokens, the oldest first',
  options: ['$select', '$expand', '$top'],
  handle(call, target) {
    call.demand('Open', call.site);
    const scope = target.keys['list'] ? { listId: targetList(call, target).id } : { webId: call.web.id };
    const { query } = readProperties(readJson(call.request.body), body, { name: 'GetChanges', missing: [] });
    const { filter, limit, trims } = readChangeQuery(query, scope);
    const entities = changesOf(call.db, scope, filter)
      .filter((change) => maySee(call, change, scope, trims))
      .slice(0, limit)
      .map((change) => changeEntity(call, change, scope));
    return { kind: 'collection', entities, set: 'SP.ApiData.Changes' };
  }
};

/**
 * A list that is there and that one may not open stays hidden, as everywhere. Within a list the service tells all of the
 * changes, also of items that one may not see, unless the query asks to leave those out.
 */
function maySee(call: Call, change: Change, scope: ChangeScope, trims: boolean): boolean {
  const list = change.listId === null ? undefined : listById(call.db, change.listId);
  if (!list) {
    return true;
  }
  const isOpen = 'listId' in scope || mayOpen(call, list);
  const isSeen = change.kind !== 'item' || !trims || visibleItem(call, list, change.details.itemId ?? 0);
  return isOpen && Boolean(isSeen);
}
