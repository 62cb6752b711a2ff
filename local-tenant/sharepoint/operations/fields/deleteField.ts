import { invalidSetting } from '../../errors';
import { securable, targetList } from '../../guards/lists';
import { CHANGE } from '../../model/changes';
import { deleteField as remove } from '../../model/fields';
import type { Operation } from '../../operation';
import { targetField } from './targetField';

export const deleteField: Operation = {
  method: 'DELETE',
  path: 'web/lists/list()/fields/field()',
  summary: 'Deletes a column of one’s own making',
  handle(call, target) {
    const list = targetList(call, target);
    call.demand('ManageLists', securable(call, list));
    const field = targetField(call, list, target);
    if (field.base) {
      throw invalidSetting('This column cannot be deleted.');
    }
    remove(call.db, list.key, field);
    call.record({ kind: 'field', list, id: field.id }, CHANGE.DeleteObject);
    return { kind: 'empty', status: 200 };
  }
};
