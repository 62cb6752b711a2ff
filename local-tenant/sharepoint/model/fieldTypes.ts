/** What the tenant knows about one type of column. */
export interface FieldTypeInfo {
  /** SP.FieldType. */
  kind: number;
  /** Metadata type of the column itself. */
  entityType: string;
  displayName: string;
  /** How values are stored and written. */
  storage:
    'text' | 'note' | 'number' | 'date' | 'boolean' | 'choices' | 'lookup' | 'lookups' | 'url' | 'none';
  /** Name shown in conversion errors. */
  edmType: string;
  /** Whether `Indexed` and `EnforceUniqueValues` can be set (Microsoft Support, "Supported and unsupported columns"). */
  indexable: boolean;
}

/** Columns of `TypeAsString` as found in list schemas. */
export const FIELD_TYPES = {
  Text: type(2, 'SP.FieldText', 'Single line of text', 'text', 'Edm.String', true),
  Note: type(3, 'SP.FieldMultiLineText', 'Multiple lines of text', 'note', 'Edm.String', false),
  Integer: type(1, 'SP.Field', 'Integer', 'number', 'Edm.Int32', true),
  Number: type(9, 'SP.FieldNumber', 'Number', 'number', 'Edm.Double', true),
  Currency: type(10, 'SP.FieldCurrency', 'Currency', 'number', 'Edm.Double', true),
  DateTime: type(4, 'SP.FieldDateTime', 'Date and Time', 'date', 'Edm.DateTime', true),
  Boolean: type(8, 'SP.Field', 'Yes/No', 'boolean', 'Edm.Boolean', true),
  Choice: type(6, 'SP.FieldChoice', 'Choice', 'text', 'Edm.String', true),
  MultiChoice: type(15, 'SP.FieldMultiChoice', 'Choice', 'choices', 'Edm.String', false),
  User: type(20, 'SP.FieldUser', 'Person or Group', 'lookup', 'Edm.Int32', true),
  UserMulti: type(20, 'SP.FieldUser', 'Person or Group', 'lookups', 'Edm.Int32', false),
  Lookup: type(7, 'SP.FieldLookup', 'Lookup', 'lookup', 'Edm.Int32', true),
  LookupMulti: type(7, 'SP.FieldLookup', 'Lookup', 'lookups', 'Edm.Int32', false),
  URL: type(11, 'SP.FieldUrl', 'Hyperlink or Picture', 'url', 'SP.FieldUrlValue', false),
  /** An image: JSON in a text. */
  Thumbnail: type(34, 'SP.Field', 'Image', 'note', 'Edm.String', false),
  Counter: type(5, 'SP.Field', 'Counter', 'number', 'Edm.Int32', true),
  Computed: type(12, 'SP.FieldComputed', 'Computed', 'none', 'Edm.String', false),
  ContentTypeId: type(25, 'SP.Field', 'Content Type Id', 'none', 'Edm.String', false),
  Attachments: type(19, 'SP.Field', 'Attachments', 'none', 'Edm.Boolean', false),
  Guid: type(14, 'SP.FieldGuid', 'Guid', 'none', 'Edm.Guid', false),
  ModStat: type(23, 'SP.FieldChoice', 'Moderation Status', 'number', 'Edm.Int32', false)
} as const satisfies Record<string, FieldTypeInfo>;

export type FieldType = keyof typeof FIELD_TYPES;

function type(
  kind: number,
  entityType: string,
  displayName: string,
  storage: FieldTypeInfo['storage'],
  edmType: string,
  indexable: boolean
): FieldTypeInfo {
  return { kind, entityType, displayName, storage, edmType, indexable };
}

export function isFieldType(text: string): text is FieldType {
  return Object.hasOwn(FIELD_TYPES, text);
}

/** The type that `fields.add` means by a number; `undefined` for kinds that are not supported. */
export function fieldTypeOfKind(kind: number): FieldType | undefined {
  const creatable: FieldType[] = [
    'Text',
    'Note',
    'Integer',
    'Number',
    'Currency',
    'DateTime',
    'Boolean',
    'Choice',
    'MultiChoice',
    'User',
    'Lookup',
    'URL',
    'Thumbnail'
  ];
  return creatable.find((name) => FIELD_TYPES[name].kind === kind);
}
