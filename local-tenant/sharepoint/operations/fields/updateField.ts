import { notSupported } from '../../errors';
import { securable, targetList } from '../../guards/lists';
import { CHANGE } from '../../model/changes';
import { fieldsOf, saveField } from '../../model/fields';
import type { Operation } from '../../operation';
import { readJson, readProperties } from '../../request/body';
import { changedField, fieldEntries, FIELD_TYPE } from './fieldBody';
import { demandIndexable } from './fieldRules';
import { targetField } from './targetField';

export const updateField: Operation = {
  method: ['MERGE', 'PATCH'],
  path: 'web/lists/list()/fields/field()',
  summary: 'Changes a column: title, required, indexed, unique, choices, default…',
  handle(call, target) {
    const list = targetList(call, target);
    call.demand('ManageLists', securable(call, list));
    const field = targetField(call, list, target);
    const body = readProperties(readJson(call.request.body), fieldEntries, FIELD_TYPE);
    if (body.FieldTypeKind !== undefined || body.AllowMultipleValues !== undefined) {
      throw notSupported('a change of the type of a column');
    }
    const changed = changedField(field, body);
    const others = fieldsOf(call.db, list.key).filter(({ id }) => id !== field.id);
    demandIndexable(call, list, changed, others);
    saveField(call.db, list.key, changed);
    call.record({ kind: 'field', list, id: field.id }, CHANGE.Update);
    return { kind: 'empty', status: 204 };
  }
};
