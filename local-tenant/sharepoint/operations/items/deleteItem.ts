import { writableItem } from '../../guards/items';
import { targetList } from '../../guards/lists';
import { deleteItem as remove, itemETag } from '../../model/items';
import type { Operation } from '../../operation';
import { demandMatch } from '../../request/ifMatch';

export const deleteItem: Operation = {
  method: 'DELETE',
  path: 'web/lists/list()/items/item()',
  summary: 'Deletes an item for good; If-Match is required',
  handle(call, target) {
    const list = targetList(call, target);
    const item = writableItem(call, list, target, 'DeleteListItems');
    demandMatch(call.request, itemETag(item));
    remove(call.db, list, item, call.stamp());
    return { kind: 'empty', status: 200 };
  }
};
