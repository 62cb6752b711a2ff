import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { internalNameFor, plainField, type Field } from './fields';
import { isFieldType } from './fieldTypes';
import { parseXml, XmlTextError } from './xmlText';

/** A `<Field>` element that cannot be taken: the message says what is wrong with it. */
export class FieldXmlError extends Error {
  public readonly name = 'FieldXmlError';

  /** `unsupported`: SharePoint would take it, this tenant does not. */
  public constructor(
    message: string,
    public readonly unsupported = false
  ) {
    super(message);
  }
}

const texts = v.pipe(
  v.optional(v.union([v.array(v.unknown()), v.unknown()]), []),
  v.transform((value): string[] =>
    (Array.isArray(value) ? value : [value]).map((entry: unknown) => textOf(entry))
  )
);

const element = v.looseObject({
  '@ID': v.optional(v.string()),
  '@Name': v.optional(v.string()),
  '@StaticName': v.optional(v.string()),
  '@DisplayName': v.optional(v.string()),
  '@Description': v.optional(v.string(), ''),
  '@Type': v.string(),
  '@Group': v.optional(v.string(), 'Custom Columns'),
  '@Required': v.optional(v.string()),
  '@Hidden': v.optional(v.string()),
  '@ReadOnly': v.optional(v.string()),
  '@Indexed': v.optional(v.string()),
  '@EnforceUniqueValues': v.optional(v.string()),
  '@MaxLength': v.optional(v.string()),
  '@RichText': v.optional(v.string()),
  '@NumLines': v.optional(v.string()),
  '@AppendOnly': v.optional(v.string()),
  '@FillInChoice': v.optional(v.string()),
  '@Format': v.optional(v.string()),
  '@Min': v.optional(v.string()),
  '@Max': v.optional(v.string()),
  '@List': v.optional(v.string()),
  '@ShowField': v.optional(v.string()),
  '@FieldRef': v.optional(v.string()),
  '@Mult': v.optional(v.string()),
  '@UserSelectionMode': v.optional(v.string()),
  '@LCID': v.optional(v.string()),
  '@ShowInDisplayForm': v.optional(v.string()),
  '@ShowInEditForm': v.optional(v.string()),
  '@ShowInNewForm': v.optional(v.string()),
  CHOICES: v.optional(v.union([v.object({ CHOICE: texts }), v.literal('')])),
  Default: v.optional(v.unknown())
});

/** Reads one `<Field …>` given as text. Throws `FieldXmlError`. */
export function fieldFromXml(xml: string): Field {
  const parsed = v.safeParse(v.looseObject({ Field: v.unknown() }), parsedField(xml));
  if (!parsed.success) {
    throw new FieldXmlError('The XML holds no Field element.');
  }
  return fieldFromElement(parsed.output.Field);
}

function parsedField(xml: string): unknown {
  try {
    return parseXml(xml);
  } catch (error) {
    throw error instanceof XmlTextError ? new FieldXmlError(error.message) : error;
  }
}

/** Reads one parsed `<Field>` element. Throws `FieldXmlError`. */
export function fieldFromElement(value: unknown): Field {
  const parsed = v.safeParse(element, value);
  if (!parsed.success) {
    throw new FieldXmlError(`The Field element is not valid: ${parsed.issues[0].message}`);
  }
  const xml = parsed.output;
  const type = xml['@Type'];
  if (!isFieldType(type)) {
    throw new FieldXmlError(`columns of the type '${type}'`, true);
  }
  const name = xml['@Name'] ?? internalNameFor(xml['@DisplayName'] ?? '');
  if (!/^[A-Za-z_][\w.-]*$/.test(name)) {
    throw new FieldXmlError(`The field name '${name}' is not valid.`);
  }
  const multiple = isTrue(xml['@Mult']) && (type === 'User' || type === 'Lookup');
  return {
    ...plainField(guidOf(xml['@ID']), name, multiple ? `${type}Multi` : type),
    staticName: xml['@StaticName'] ?? name,
    title: xml['@DisplayName'] ?? name,
    description: xml['@Description'],
    group: xml['@Group'],
    required: isTrue(xml['@Required']),
    hidden: isTrue(xml['@Hidden']),
    readOnly: isTrue(xml['@ReadOnly']),
    indexed: isTrue(xml['@Indexed']),
    unique: isTrue(xml['@EnforceUniqueValues']),
    maxLength: xml['@MaxLength'] === undefined ? (type === 'Text' ? 255 : null) : Number(xml['@MaxLength']),
    choices: xml.CHOICES === undefined || xml.CHOICES === '' ? [] : xml.CHOICES.CHOICE,
    fillIn: isTrue(xml['@FillInChoice']),
    defaultValue: xml.Default === undefined ? null : textOf(xml.Default),
    richText: isTrue(xml['@RichText']),
    lines: Number(xml['@NumLines'] ?? 6),
    appendOnly: isTrue(xml['@AppendOnly']),
    dateOnly: xml['@Format'] === 'DateOnly',
    minimum: numberOrNull(xml['@Min']),
    maximum: numberOrNull(xml['@Max']),
    peopleOnly: xml['@UserSelectionMode'] !== 'PeopleAndGroups' && xml['@UserSelectionMode'] !== '1',
    lookupList: xml['@List'] ?? null,
    lookupField: xml['@ShowField'] ?? null,
    primaryField: xml['@FieldRef'] === undefined ? null : guidOf(xml['@FieldRef']),
    currencyLocale: numberOrNull(xml['@LCID']),
    showIn: {
      DisplayForm: isTrueOrNull(xml['@ShowInDisplayForm']),
      EditForm: isTrueOrNull(xml['@ShowInEditForm']),
      NewForm: isTrueOrNull(xml['@ShowInNewForm'])
    }
  };
}

function isTrue(text: string | undefined): boolean {
  return text?.toUpperCase() === 'TRUE' || text === '1';
}

function isTrueOrNull(text: string | undefined): boolean | null {
  return text === undefined ? null : isTrue(text);
}

function numberOrNull(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function guidOf(id: string | undefined): string {
  return id === undefined ? randomUUID() : id.replace(/[{}]/g, '').toLowerCase();
}

/** Text of an element, with or without attributes beside it. */
function textOf(value: unknown): string {
  if (typeof value === 'object' && value !== null) {
    const inner: unknown = Object.entries(value).find(([key]) => key === '#text')?.[1];
    return inner === undefined ? '' : String(inner);
  }
  return String(value ?? '');
}

/** The `SchemaXml` of a column. */
export function fieldToXml(field: Field, listId: string): string {
  const attributes: [string, string | number | undefined][] = [
    ['DisplayName', field.title],
    ['Name', field.internalName],
    ['Type', field.type],
    ['ID', `{${field.id}}`],
    ['StaticName', field.staticName],
    ['SourceID', `{${listId}}`],
    ['Required', xmlBoolean(field.required)],
    ['Hidden', field.hidden ? 'TRUE' : undefined],
    ['ReadOnly', field.readOnly ? 'TRUE' : undefined],
    ['Indexed', field.indexed ? 'TRUE' : undefined],
    ['EnforceUniqueValues', xmlBoolean(field.unique)],
    ['MaxLength', field.maxLength ?? undefined],
    ['Description', field.description === '' ? undefined : field.description],
    ['NumLines', field.type === 'Note' ? field.lines : undefined],
    ['RichText', field.type === 'Note' ? xmlBoolean(field.richText) : undefined],
    ['AppendOnly', field.appendOnly ? 'TRUE' : undefined],
    ['FillInChoice', field.fillIn ? 'TRUE' : undefined],
    ['List', field.lookupList ?? undefined],
    ['ShowField', field.lookupField ?? undefined],
    ['FieldRef', field.primaryField ?? undefined],
    ['Mult', field.type.endsWith('Multi') ? 'TRUE' : undefined],
    ['LCID', field.currencyLocale ?? undefined],
    ...Object.entries(field.showIn).map(([form, isShown]): [string, string | undefined] => [
      `ShowIn${form}`,
      isShown === null ? undefined : xmlBoolean(isShown)
    ])
  ];
  const written = attributes
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
  const choices = field.choices.map((choice) => `<CHOICE>${escapeXml(choice)}</CHOICE>`).join('');
  const inner =
    (choices === '' ? '' : `<CHOICES>${choices}</CHOICES>`) +
    (field.defaultValue === null ? '' : `<Default>${escapeXml(field.defaultValue)}</Default>`);
  return inner === '' ? `<Field${written} />` : `<Field${written}>${inner}</Field>`;
}

function xmlBoolean(value: boolean): string {
  return value ? 'TRUE' : 'FALSE';
}

export function escapeXml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
