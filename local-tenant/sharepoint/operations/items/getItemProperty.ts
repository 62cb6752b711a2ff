import { itemEntity } from '../../entities/itemEntity';
import { targetItem } from '../../guards/items';
import { targetList } from '../../guards/lists';
import { fieldsOf } from '../../model/fields';
import type { Operation } from '../../operation';
import { propertyAnswer } from '../property';

const PROPERTIES = [
  'title',
  'id',
  'effectivebasepermissions',
  'effectivebasepermissionsforui',
  'hasuniqueroleassignments'
];

export const getItemProperty: Operation = {
  method: 'GET',
  path: PROPERTIES.map((name) => `web/lists/list()/items/item()/${name}`),
  summary: 'One property of an item, effective permissions among them',
  handle(call, target) {
    const list = targetList(call, target);
    const item = targetItem(call, list, target);
    return propertyAnswer(itemEntity(call, list, fieldsOf(call.db, list.key), item), target);
  }
};
