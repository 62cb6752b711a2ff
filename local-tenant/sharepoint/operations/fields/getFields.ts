import { fieldEntity } from '../../entities/fieldEntity';
import { fieldPaths, targetFields } from '../../guards/fields';
import { fieldsOf } from '../../model/fields';
import { COLLECTION_OPTIONS, type Operation } from '../../operation';

export const getFields: Operation = {
  method: 'GET',
  path: fieldPaths(),
  summary: 'The columns of a list, or of a site',
  options: COLLECTION_OPTIONS,
  handle(call, target) {
    const scope = targetFields(call, target);
    return {
      kind: 'collection',
      entities: fieldsOf(call.db, scope.key).map((field) => fieldEntity(field, scope)),
      set: 'SP.ApiData.Fields'
    };
  }
};
