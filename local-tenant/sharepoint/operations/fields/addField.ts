import { listFolder } from '../../entities/address';
import { fieldEntity } from '../../entities/fieldEntity';
import { securable, targetList } from '../../guards/lists';
import { CHANGE } from '../../model/changes';
import { fieldsOf, saveField } from '../../model/fields';
import type { Operation } from '../../operation';
import { readJson, readProperties } from '../../request/body';
import { fieldEntries, FIELD_TYPE } from './fieldBody';
import { demandIndexable } from './fieldRules';
import { newField } from './newField';

export const addField: Operation = {
  method: 'POST',
  path: 'web/lists/list()/fields',
  summary: 'Makes a column by type',
  handle(call, target) {
    const list = targetList(call, target);
    call.demand('ManageLists', securable(call, list));
    const body = readProperties(readJson(call.request.body), fieldEntries, FIELD_TYPE);
    const fields = fieldsOf(call.db, list.key);
    const field = newField(body, fields);
    demandIndexable(call, list, field, fields);
    saveField(call.db, list.key, field);
    call.record({ kind: 'field', list, id: field.id }, CHANGE.Add);
    return { kind: 'entity', entity: fieldEntity(field, list, listFolder(call.web, list)), created: true };
  }
};
