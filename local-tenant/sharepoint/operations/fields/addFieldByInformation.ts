import * as v from 'valibot';
import { fieldEntity } from '../../entities/fieldEntity';
import { invalidSetting } from '../../errors';
import { changeableFields, fieldPaths, recordField } from '../../guards/fields';
import { CHANGE } from '../../model/changes';
import { fieldsOf, saveField } from '../../model/fields';
import { listById } from '../../model/lists';
import type { Operation } from '../../operation';
import { readJson, readProperties, stringsSchema } from '../../request/body';
import { newField } from './newField';

/** SP.FieldCreationInformation. */
const informationEntries = {
  Title: v.string(),
  FieldTypeKind: v.number(),
  Required: v.optional(v.boolean()),
  Choices: v.optional(stringsSchema),
  LookupListId: v.optional(v.string()),
  LookupFieldName: v.optional(v.string())
};

export const addFieldByInformation: Operation = {
  method: 'POST',
  path: fieldPaths('/addfield'),
  summary: 'Makes a column by creation information; the way to a lookup column',
  handle(call, target) {
    const scope = changeableFields(call, target);
    const { parameters } = readProperties(
      readJson(call.request.body),
      { parameters: v.record(v.string(), v.unknown()) },
      { name: 'SP.FieldCollection.AddField', missing: [] }
    );
    const { LookupListId, LookupFieldName, ...body } = readProperties(parameters, informationEntries, {
      name: 'SP.FieldCreationInformation',
      missing: ['IsCompactName', 'LookupWebId']
    });
    if (LookupListId !== undefined && !listById(call.db, LookupListId)) {
      throw invalidSetting('The list that the lookup column refers to does not exist.');
    }
    const fields = fieldsOf(call.db, scope.key);
    const lookup = { LookupList: LookupListId, LookupField: LookupFieldName };
    const field = newField({ ...body, ...lookup }, fields);
    saveField(call.db, scope.key, field);
    recordField(call, scope, field, CHANGE.Add);
    return { kind: 'entity', entity: fieldEntity(field, scope), created: true };
  }
};
