import { itemEntity } from '../../entities/itemEntity';
import { targetItem } from '../../guards/items';
import { targetList } from '../../guards/lists';
import { fieldsOf } from '../../model/fields';
import { ENTITY_OPTIONS, type Operation } from '../../operation';

export const getItem: Operation = {
  method: 'GET',
  path: 'web/lists/list()/items/item()',
  summary: 'One item, with its ETag',
  options: ENTITY_OPTIONS,
  handle(call, target) {
    const list = targetList(call, target);
    const item = targetItem(call, list, target);
    return { kind: 'entity', entity: itemEntity(call, list, fieldsOf(call.db, list.key), item) };
  }
};
