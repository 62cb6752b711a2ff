import { listEntity } from '../../entities/listEntity';
import { targetList } from '../../guards/lists';
import { ENTITY_OPTIONS, type Operation } from '../../operation';

export const getList: Operation = {
  method: 'GET',
  path: 'web/lists/list()',
  summary: 'One list, by id, title or address',
  options: ENTITY_OPTIONS,
  handle(call, target) {
    return { kind: 'entity', entity: listEntity(call, targetList(call, target)) };
  }
};
