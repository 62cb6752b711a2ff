import { demandWrite, targetItem } from '../../guards/items';
import { targetList } from '../../guards/lists';
import { fieldsOf } from '../../model/fields';
import { readItemBody } from '../../model/itemBody';
import { itemETag, updateItem as update } from '../../model/items';
import type { Operation } from '../../operation';
import { readJson } from '../../request/body';
import { demandMatch } from '../../request/ifMatch';

export const updateItem: Operation = {
  method: ['MERGE', 'PATCH'],
  path: 'web/lists/list()/items/item()',
  summary: 'Changes an item; If-Match is required, a mismatch is 412',
  handle(call, target) {
    const list = targetList(call, target);
    const item = targetItem(call, list, target);
    demandWrite(call, list, item, 'EditListItems');
    demandMatch(call.request, itemETag(item));
    const fields = fieldsOf(call.db, list.key);
    const changes = readItemBody(call.db, list, fields, readJson(call.request.body));
    const changed = update(call.db, list, fields, item, changes, call.stamp());
    return { kind: 'empty', status: 204, etag: itemETag(changed) };
  }
};
