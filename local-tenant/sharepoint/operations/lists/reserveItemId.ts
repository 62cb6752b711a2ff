import { securable, targetList } from '../../guards/lists';
import { reserveItemId as reserve } from '../../model/lists';
import type { Operation } from '../../operation';

export const reserveItemId: Operation = {
  method: 'POST',
  path: 'web/lists/list()/reservelistitemid',
  summary: 'Sets the next item id aside, so that no item ever gets it by itself',
  options: [],
  handle(call, target) {
    const list = targetList(call, target);
    call.demand('AddListItems', securable(call, list));
    return { kind: 'value', name: 'ReserveListItemId', value: reserve(call.db, list) };
  }
};
