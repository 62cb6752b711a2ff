import { invalidSetting } from '../../errors';
import { changeableFields, fieldPaths, recordField } from '../../guards/fields';
import { CHANGE } from '../../model/changes';
import { deleteField as remove, fieldsOf } from '../../model/fields';
import type { Operation } from '../../operation';
import { targetField } from './targetField';

export const deleteField: Operation = {
  method: 'DELETE',
  path: fieldPaths('/field()'),
  summary: 'Deletes a column of one’s own making, a lookup with the columns that depend on it',
  handle(call, target) {
    const scope = changeableFields(call, target);
    const field = targetField(call, scope, target);
    if (field.base) {
      throw invalidSetting('This column cannot be deleted.');
    }
    const dependent = fieldsOf(call.db, scope.key).filter(({ primaryField }) => primaryField === field.id);
    for (const gone of [...dependent, field]) {
      remove(call.db, scope.key, gone);
      recordField(call, scope, gone, CHANGE.DeleteObject);
    }
    return { kind: 'empty', status: 200 };
  }
};
