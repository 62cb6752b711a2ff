import { fieldEntity } from '../../entities/fieldEntity';
import { fieldNotFound, invalidSetting } from '../../errors';
import { changeableFields, fieldPaths, recordField } from '../../guards/fields';
import { CHANGE } from '../../model/changes';
import { fillDependent } from '../../model/dependentLookups';
import { fieldsOf, saveField, type Field } from '../../model/fields';
import { FIELD_TYPES } from '../../model/fieldTypes';
import type { Operation } from '../../operation';
import { textArgument } from '../../request/target';
import { newField } from './newField';

export const addDependentLookup: Operation = {
  method: 'POST',
  path: fieldPaths('/adddependentlookupfield'),
  summary: 'Makes a read-only column that shows another column of what a lookup column points at',
  options: [],
  handle(call, target) {
    const scope = changeableFields(call, target);
    const fields = fieldsOf(call.db, scope.key);
    const primary = primaryField(fields, textArgument(target, 'primaryLookupFieldId', 1));
    const body = {
      Title: textArgument(target, 'displayName', 0),
      FieldTypeKind: FIELD_TYPES.Lookup.kind,
      AllowMultipleValues: primary.type === 'LookupMulti',
      LookupField: textArgument(target, 'showField', 2)
    };
    const field: Field = {
      ...newField(body, fields),
      lookupList: primary.lookupList,
      readOnly: true,
      primaryField: primary.id
    };
    saveField(call.db, scope.key, field);
    if (scope.list) {
      fillDependent(call.db, scope.list.key, primary, field);
    }
    recordField(call, scope, field, CHANGE.Add);
    return { kind: 'entity', entity: fieldEntity(field, scope) };
  }
};

/** Throws unless it is a lookup column that depends on no other. */
function primaryField(fields: readonly Field[], id: string): Field {
  const wanted = id.replace(/[{}]/g, '').toLowerCase();
  const field = fields.find((candidate) => candidate.id === wanted);
  if (!field) {
    throw fieldNotFound(id);
  }
  if (!field.type.startsWith('Lookup') || field.primaryField !== null) {
    throw invalidSetting('The primary column of a dependent lookup column must be a lookup column.');
  }
  return field;
}
