import { invalidSetting } from '../../errors';
import { changeableFields, fieldPaths, recordField } from '../../guards/fields';
import { CHANGE } from '../../model/changes';
import { deleteField as remove } from '../../model/fields';
import type { Operation } from '../../operation';
import { targetField } from './targetField';

export const deleteField: Operation = {
  method: 'DELETE',
  path: fieldPaths('/field()'),
  summary: 'Deletes a column of one’s own making',
  handle(call, target) {
    const scope = changeableFields(call, target);
    const field = targetField(call, scope, target);
    if (field.base) {
      throw invalidSetting('This column cannot be deleted.');
    }
    remove(call.db, scope.key, field);
    recordField(call, scope, field, CHANGE.DeleteObject);
    return { kind: 'empty', status: 200 };
  }
};
