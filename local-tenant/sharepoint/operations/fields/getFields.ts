import { listFolder } from '../../entities/address';
import { fieldEntity } from '../../entities/fieldEntity';
import { targetList } from '../../guards/lists';
import { fieldsOf } from '../../model/fields';
import { COLLECTION_OPTIONS, type Operation } from '../../operation';

export const getFields: Operation = {
  method: 'GET',
  path: 'web/lists/list()/fields',
  summary: 'The columns of a list',
  options: COLLECTION_OPTIONS,
  handle(call, target) {
    const list = targetList(call, target);
    const folder = listFolder(call.web, list);
    return {
      kind: 'collection',
      entities: fieldsOf(call.db, list.key).map((field) => fieldEntity(field, list, folder)),
      set: 'SP.ApiData.Fields'
    };
  }
};
