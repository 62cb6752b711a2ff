import { randomUUID } from 'node:crypto';
import { listFolder } from '../../entities/address';
import { fieldEntity } from '../../entities/fieldEntity';
import { fieldExists, invalidJson, notSupported } from '../../errors';
import { securable, targetList } from '../../guards/lists';
import { fieldsOf, internalNameFor, plainField, saveField, type Field } from '../../model/fields';
import { fieldTypeOfKind } from '../../model/fieldTypes';
import type { Operation } from '../../operation';
import { readJson, readProperties } from '../../request/body';
import { changedField, fieldEntries, FIELD_TYPE, type FieldBody } from './fieldBody';
import { demandIndexable } from './fieldRules';

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
    return { kind: 'entity', entity: fieldEntity(field, list, listFolder(call.web, list)), created: true };
  }
};

function newField(body: FieldBody, fields: readonly Field[]): Field {
  if (!body.Title || body.FieldTypeKind === undefined) {
    throw invalidJson(`The parameter ${body.Title ? 'FieldTypeKind' : 'Title'} is missing.`);
  }
  const single = fieldTypeOfKind(body.FieldTypeKind);
  if (!single) {
    throw notSupported(`columns of the kind ${body.FieldTypeKind}`);
  }
  const isMultiple = body.AllowMultipleValues === true && (single === 'User' || single === 'Lookup');
  const type = isMultiple ? (single === 'User' ? 'UserMulti' : 'LookupMulti') : single;
  const name = freeName(internalNameFor(body.Title), fields);
  if (fields.some(({ title }) => title.toLowerCase() === body.Title?.toLowerCase())) {
    throw fieldExists(body.Title);
  }
  return changedField(plainField(randomUUID(), name, type), body);
}

/** The service numbers a name that is taken: `Status`, `Status0`, `Status1`. */
function freeName(name: string, fields: readonly Field[]): string {
  const names = [name, ...Array.from({ length: 100 }, (_, index) => `${name.slice(0, 30)}${index}`)];
  const free = names.find((candidate) => !fields.some(({ internalName }) => same(internalName, candidate)));
  if (free === undefined) {
    throw fieldExists(name);
  }
  return free;
}

function same(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
