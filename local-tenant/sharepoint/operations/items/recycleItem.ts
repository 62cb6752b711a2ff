import { writableItem } from '../../guards/items';
import { targetList } from '../../guards/lists';
import { recycleItem as recycle } from '../../model/items';
import type { Operation } from '../../operation';

export const recycleItem: Operation = {
  method: 'POST',
  path: 'web/lists/list()/items/item()/recycle',
  summary: 'Moves an item to the recycle bin and answers with its id there',
  handle(call, target) {
    const list = targetList(call, target);
    const item = writableItem(call, list, target, 'DeleteListItems');
    return { kind: 'value', name: 'Recycle', value: recycle(call.db, list, item, call.stamp()) };
  }
};
