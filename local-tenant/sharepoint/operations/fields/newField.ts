import { randomUUID } from 'node:crypto';
import { fieldExists, invalidJson, notSupported } from '../../errors';
import { internalNameFor, plainField, type Field } from '../../model/fields';
import { fieldTypeOfKind } from '../../model/fieldTypes';
import { changedField, type FieldBody } from './fieldBody';

/** The column that a body describes by title and kind, with an internal name that is free. */
export function newField(body: FieldBody, fields: readonly Field[]): Field {
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
