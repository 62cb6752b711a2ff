import type { FieldDefinition } from './listDefinition';

type Attributes = Readonly<Record<string, string | undefined>>;

/** A value for a quoted XML attribute or for text. */
export const escapeXml = (value: string): string =>
  value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** One XML element with attributes in the given order; an undefined attribute is left out. */
export function xmlElement(name: string, attributes: Attributes, children: string = ''): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeXml(value)}"`]))
    .join('');
  return children ? `<${name}${written}>${children}</${name}>` : `<${name}${written} />`;
}

const flag = (isSet: boolean | undefined): string | undefined => (isSet ? 'TRUE' : undefined);

/**
 * A column as the list schema and CreateFieldAsXml want it.
 * @param id - GUID in braces; left out, SharePoint makes one.
 */
export function fieldXml(internalName: string, field: FieldDefinition, id?: string): string {
  const common = {
    ID: id,
    Name: internalName,
    StaticName: internalName,
    DisplayName: field.title,
    Required: flag(field.required),
    Indexed: flag(field.indexed)
  };
  switch (field.type) {
    case 'text':
      return xmlElement('Field', {
        ...common,
        Type: 'Text',
        MaxLength: String(field.maxLength ?? 255),
        EnforceUniqueValues: flag(field.unique)
      });
    case 'note':
      return xmlElement('Field', {
        ...common,
        Type: 'Note',
        NumLines: '6',
        RichText: field.richText ? 'TRUE' : 'FALSE',
        RichTextMode: field.richText ? 'FullHtml' : undefined,
        AppendOnly: 'FALSE'
      });
    case 'number':
      return xmlElement('Field', { ...common, Type: 'Number', Decimals: '0' });
    case 'boolean':
      return xmlElement('Field', { ...common, Type: 'Boolean' }, xmlElement('Default', {}, '0'));
    case 'dateTime':
      return xmlElement('Field', { ...common, Type: 'DateTime', Format: 'DateOnly' });
    case 'choice':
      return xmlElement(
        'Field',
        { ...common, Type: 'Choice', Format: 'RadioButtons' },
        choicesXml(field.choices)
      );
    case 'multiChoice':
      return xmlElement(
        'Field',
        { ...common, Type: 'MultiChoice', FillInChoice: flag(field.fillIn) },
        choicesXml(field.choices)
      );
  }
}

const choicesXml = (choices: readonly string[]): string =>
  xmlElement('CHOICES', {}, choices.map((choice) => xmlElement('CHOICE', {}, escapeXml(choice))).join(''));
