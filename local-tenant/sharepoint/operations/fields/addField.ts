import { fieldEntity } from '../../entities/fieldEntity';
import { changeableFields, fieldPaths, recordField } from '../../guards/fields';
import { CHANGE } from '../../model/changes';
import { fieldsOf, saveField } from '../../model/fields';
import type { Operation } from '../../operation';
import { readJson, readProperties } from '../../request/body';
import { fieldEntries, FIELD_TYPE } from './fieldBody';
import { demandIndexable } from './fieldRules';
import { newField } from './newField';

export const addField: Operation = {
  method: 'POST',
  path: fieldPaths(),
  summary: 'Makes a column of a list or a site by type',
  handle(call, target) {
    const scope = changeableFields(call, target);
    const body = readProperties(readJson(call.request.body), fieldEntries, FIELD_TYPE);
    const fields = fieldsOf(call.db, scope.key);
    const field = newField(body, fields);
    demandIndexable(call, scope.list, field, fields);
    saveField(call.db, scope.key, field);
    recordField(call, scope, field, CHANGE.Add);
    return { kind: 'entity', entity: fieldEntity(field, scope), created: true };
  }
};
