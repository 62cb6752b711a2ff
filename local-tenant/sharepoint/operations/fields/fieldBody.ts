import * as v from 'valibot';
import type { Field } from '../../model/fields';
import { stringsSchema } from '../../request/body';

/** What a body can say about a column, new or old. */
export const fieldEntries = {
  Title: v.optional(v.string()),
  FieldTypeKind: v.optional(v.number()),
  Description: v.optional(v.string()),
  Group: v.optional(v.string()),
  Required: v.optional(v.boolean()),
  Hidden: v.optional(v.boolean()),
  ReadOnlyField: v.optional(v.boolean()),
  Indexed: v.optional(v.boolean()),
  EnforceUniqueValues: v.optional(v.boolean()),
  StaticName: v.optional(v.string()),
  DefaultValue: v.optional(v.nullable(v.string())),
  MaxLength: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(255))),
  Choices: v.optional(stringsSchema),
  FillInChoice: v.optional(v.boolean()),
  RichText: v.optional(v.boolean()),
  NumberOfLines: v.optional(v.number()),
  AppendOnly: v.optional(v.boolean()),
  AllowHyperlink: v.optional(v.boolean()),
  RestrictedMode: v.optional(v.boolean()),
  DisplayFormat: v.optional(v.number()),
  FriendlyDisplayFormat: v.optional(v.number()),
  DateTimeCalendarType: v.optional(v.number()),
  EditFormat: v.optional(v.number()),
  MinimumValue: v.optional(v.number()),
  MaximumValue: v.optional(v.number()),
  SelectionMode: v.optional(v.number()),
  AllowMultipleValues: v.optional(v.boolean()),
  LookupList: v.optional(v.string()),
  LookupField: v.optional(v.string()),
  CurrencyLocaleId: v.optional(v.number())
};

export type FieldBody = v.InferOutput<v.ObjectSchema<typeof fieldEntries, undefined>>;

export const FIELD_TYPE = {
  name: 'SP.Field',
  missing: [
    'ClientSideComponentId',
    'ClientSideComponentProperties',
    'CustomFormatter',
    'DateFormat',
    'Direction',
    'Formula',
    'JSLink',
    'OutputType',
    'SchemaXml',
    'ShowAsPercentage',
    'ValidationFormula',
    'ValidationMessage'
  ]
};

/** A column after a body changed some of it. */
export function changedField(field: Field, body: FieldBody): Field {
  return {
    ...field,
    title: body.Title ?? field.title,
    staticName: body.StaticName ?? field.staticName,
    description: body.Description ?? field.description,
    group: body.Group ?? field.group,
    required: body.Required ?? field.required,
    hidden: body.Hidden ?? field.hidden,
    readOnly: body.ReadOnlyField ?? field.readOnly,
    indexed: body.Indexed ?? field.indexed,
    unique: body.EnforceUniqueValues ?? field.unique,
    defaultValue: body.DefaultValue === undefined ? field.defaultValue : body.DefaultValue,
    maxLength: body.MaxLength ?? field.maxLength,
    choices: body.Choices ?? field.choices,
    fillIn: body.FillInChoice ?? field.fillIn,
    richText: body.RichText ?? field.richText,
    lines: body.NumberOfLines ?? field.lines,
    appendOnly: body.AppendOnly ?? field.appendOnly,
    dateOnly: body.DisplayFormat === undefined ? field.dateOnly : body.DisplayFormat === 0,
    minimum: body.MinimumValue ?? field.minimum,
    maximum: body.MaximumValue ?? field.maximum,
    peopleOnly: body.SelectionMode === undefined ? field.peopleOnly : body.SelectionMode === 0,
    lookupList: body.LookupList ?? field.lookupList,
    lookupField: body.LookupField ?? field.lookupField,
    currencyLocale: body.CurrencyLocaleId ?? field.currencyLocale
  };
}
