import * as v from 'valibot';
import { fieldEntity } from '../../entities/fieldEntity';
import { fieldExists, invalidSetting, notSupported } from '../../errors';
import { changeableFields, fieldPaths, recordField } from '../../guards/fields';
import { CHANGE } from '../../model/changes';
import { fieldsOf, internalNameFor, saveField, type Field } from '../../model/fields';
import { fieldFromXml, FieldXmlError } from '../../model/fieldXml';
import type { Operation } from '../../operation';
import { readJson, readProperties } from '../../request/body';
import { demandIndexable } from './fieldRules';

/** SP.AddFieldOptions.AddFieldInternalNameHint: the Name of the XML is the internal name. */
const INTERNAL_NAME_HINT = 8;

export const createFieldAsXml: Operation = {
  method: 'POST',
  path: fieldPaths('/createfieldasxml'),
  summary: 'Makes a column from its schema XML',
  handle(call, target) {
    const scope = changeableFields(call, target);
    const { parameters } = readProperties(
      readJson(call.request.body),
      { parameters: v.looseObject({ SchemaXml: v.string(), Options: v.optional(v.number(), 0) }) },
      { name: 'SP.FieldCollection.CreateFieldAsXml', missing: [] }
    );
    const given = readXml(parameters.SchemaXml);
    const hinted = Math.floor(parameters.Options / INTERNAL_NAME_HINT) % 2 === 1;
    const field = hinted ? given : { ...given, internalName: internalNameFor(given.title) };
    const fields = fieldsOf(call.db, scope.key);
    if (fields.some(({ internalName, id }) => same(internalName, field.internalName) || id === field.id)) {
      throw fieldExists(field.internalName);
    }
    demandIndexable(call, scope.list, field, fields);
    saveField(call.db, scope.key, field);
    recordField(call, scope, field, CHANGE.Add);
    return { kind: 'entity', entity: fieldEntity(field, scope), created: true };
  }
};

function readXml(xml: string): Field {
  try {
    return fieldFromXml(xml);
  } catch (error) {
    if (error instanceof FieldXmlError) {
      throw error.unsupported ? notSupported(error.message) : invalidSetting(error.message);
    }
    throw error;
  }
}

function same(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
