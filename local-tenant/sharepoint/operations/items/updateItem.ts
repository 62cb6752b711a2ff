import { itemSecurable, writableItem } from '../../guards/items';
import { targetList } from '../../guards/lists';
import { fieldsOf } from '../../model/fields';
import { readItemBody } from '../../model/itemBody';
import { itemETag, updateItem as update } from '../../model/items';
import type { Operation } from '../../operation';
import { readJson } from '../../request/body';
import { demandMatch } from '../../request/ifMatch';
import { decisionOf, splitDecision } from './readDecision';

export const updateItem: Operation = {
  method: ['MERGE', 'PATCH'],
  path: 'web/lists/list()/items/item()',
  summary: 'Changes an item; If-Match is required, a mismatch is 412',
  handle(call, target) {
    const list = targetList(call, target);
    const item = writableItem(call, list, target, 'EditListItems');
    demandMatch(call.request, itemETag(item));
    const fields = fieldsOf(call.db, list.key);
    const { given, rest } = splitDecision(readJson(call.request.body));
    const decision = decisionOf(call, list, itemSecurable(call, list, item), item.moderation, given);
    const changes = readItemBody(call.db, list, fields, rest);
    const changed = update(call.db, list, fields, item, changes, call.stamp(), { decision });
    return { kind: 'empty', status: 204, etag: itemETag(changed) };
  }
};
