import * as v from 'valibot';
import { WEB_PATH } from '../tenant';
import type { Service } from './service';

const maskSchema = v.object({ Low: v.pipe(v.string(), v.toNumber()) });

const listSchema = v.object({
  Id: v.string(),
  Title: v.string(),
  EnableAttachments: v.boolean(),
  EnableModeration: v.boolean(),
  EffectiveBasePermissions: maskSchema
});

const fieldSchema = v.object({
  InternalName: v.string(),
  Title: v.string(),
  Description: v.string(),
  TypeAsString: v.string(),
  Required: v.boolean(),
  Hidden: v.boolean(),
  ReadOnlyField: v.boolean(),
  FromBaseType: v.boolean(),
  EntityPropertyName: v.string(),
  DefaultValue: v.nullable(v.string()),
  MaxLength: v.optional(v.nullable(v.number())),
  RichText: v.optional(v.boolean()),
  Choices: v.optional(v.array(v.string()), []),
  FillInChoice: v.optional(v.boolean()),
  DisplayFormat: v.optional(v.number()),
  LookupList: v.optional(v.nullable(v.string())),
  LookupField: v.optional(v.nullable(v.string()))
});

const itemSchema = v.looseObject({
  Id: v.number(),
  OData__ModerationStatus: v.optional(v.number(), 0),
  EffectiveBasePermissions: maskSchema,
  AttachmentFiles: v.optional(v.array(v.object({ FileName: v.string(), ServerRelativeUrl: v.string() })), [])
});

/** A column as REST describes it. */
export type FormField = v.InferOutput<typeof fieldSchema>;
export type FormItem = v.InferOutput<typeof itemSchema>;

/** A list as a page shows it. */
export interface ListData extends v.InferOutput<typeof listSchema> {
  /** Server-relative, without a slash at its end. */
  folder: string;
  /** REST path of the list. */
  path: string;
  /** The columns that forms show. */
  fields: FormField[];
}

export const BITS = { add: 2, edit: 4, approve: 16 } as const;

export function may(mask: { Low: number }, bit: number): boolean {
  return (mask.Low & bit) !== 0;
}

/** @param leaf the last part of the list's address, decoded */
export async function readList(service: Service, leaf: string): Promise<ListData> {
  const folder = `${WEB_PATH}/Lists/${leaf}`;
  const path = `GetList('${encodeURIComponent(folder.replaceAll("'", "''"))}')`;
  const [list, { value: fields }] = await Promise.all([
    service.get(
      `${path}?$select=Id,Title,EnableAttachments,EnableModeration,EffectiveBasePermissions`,
      listSchema
    ),
    service.get(`${path}/fields`, v.object({ value: v.array(fieldSchema) }))
  ]);
  const shown = fields.filter(
    ({ Hidden, ReadOnlyField, FromBaseType, InternalName }) =>
      !Hidden && !ReadOnlyField && (!FromBaseType || InternalName === 'Title')
  );
  return { ...list, folder, path, fields: shown };
}

export function isPerson({ TypeAsString }: FormField): boolean {
  return TypeAsString.startsWith('User');
}

export function isLookup({ TypeAsString }: FormField): boolean {
  return TypeAsString.startsWith('Lookup');
}

/** One item with what its columns name: people with their mail, lookups with their text. */
export async function readItem(
  service: Service,
  { path, fields, ...list }: ListData,
  id: number
): Promise<FormItem> {
  const references = fields.filter((field) => isPerson(field) || isLookup(field));
  const parts = references.flatMap((field) =>
    (isPerson(field) ? ['Title', 'EMail', 'Id'] : [field.LookupField ?? 'Title', 'Id']).map(
      (inner) => `${field.EntityPropertyName}/${inner}`
    )
  );
  const select = [
    '*',
    'OData__ModerationStatus',
    'EffectiveBasePermissions',
    'Author/Title',
    'Editor/Title',
    ...parts
  ];
  const files = list.EnableAttachments ? ['AttachmentFiles'] : [];
  const expand = ['Author', 'Editor', ...references.map((field) => field.EntityPropertyName), ...files];
  return service.get(
    `${path}/items(${id})?$select=${[...select, ...files].join(',')}&$expand=${expand.join(',')}`,
    itemSchema
  );
}

const lookedSchema = v.object({ value: v.array(v.looseObject({ Id: v.number() })) });

export interface Choice {
  value: string;
  text: string;
}

/** What a lookup column offers: the first rows of the list that it looks at. */
export async function readLookups(service: Service, field: FormField): Promise<Choice[]> {
  const shown = field.LookupField ?? 'Title';
  const { value } = await service.get(
    `lists(guid'${(field.LookupList ?? '').replace(/[{}]/g, '')}')/items?$select=Id,${shown}&$top=200`,
    lookedSchema
  );
  return value.map((row) => ({ value: String(row.Id), text: String(row[shown] ?? row.Id) }));
}
