import { listFolder } from '../../entities/address';
import { fieldEntity } from '../../entities/fieldEntity';
import { targetList } from '../../guards/lists';
import { ENTITY_OPTIONS, type Operation } from '../../operation';
import { targetField } from './targetField';

export const getField: Operation = {
  method: 'GET',
  path: 'web/lists/list()/fields/field()',
  summary: 'One column, by id, title or internal name',
  options: ENTITY_OPTIONS,
  handle(call, target) {
    const list = targetList(call, target);
    const field = targetField(call, list, target);
    return { kind: 'entity', entity: fieldEntity(field, list, listFolder(call.web, list)) };
  }
};
