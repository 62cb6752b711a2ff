import { notSupported } from '../../errors';
import { changeableFields, fieldPaths, recordField } from '../../guards/fields';
import { CHANGE } from '../../model/changes';
import { fieldsOf, saveField } from '../../model/fields';
import type { Operation } from '../../operation';
import { readJson, readProperties } from '../../request/body';
import { changedField, fieldEntries, FIELD_TYPE } from './fieldBody';
import { demandIndexable } from './fieldRules';
import { targetField } from './targetField';

export const updateField: Operation = {
  method: ['MERGE', 'PATCH'],
  path: fieldPaths('/field()'),
  summary: 'Changes a column: title, required, indexed, unique, choices, default…',
  handle(call, target) {
    const scope = changeableFields(call, target);
    const field = targetField(call, scope, target);
    const body = readProperties(readJson(call.request.body), fieldEntries, FIELD_TYPE);
    if (body.FieldTypeKind !== undefined || body.AllowMultipleValues !== undefined) {
      throw notSupported('a change of the type of a column');
    }
    const changed = changedField(field, body);
    const others = fieldsOf(call.db, scope.key).filter(({ id }) => id !== field.id);
    demandIndexable(call, scope.list, changed, others);
    saveField(call.db, scope.key, changed);
    recordField(call, scope, field, CHANGE.Update);
    return { kind: 'empty', status: 204 };
  }
};
