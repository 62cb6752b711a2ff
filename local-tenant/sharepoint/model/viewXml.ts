import { XMLBuilder } from 'fast-xml-parser';
import * as v from 'valibot';
import { escapeXml } from './fieldXml';
import { plainView, type View } from './views';
import { parseXml } from './xmlText';

const fieldRef = v.looseObject({ '@Name': v.string() });

const element = v.looseObject({
  '@DisplayName': v.string(),
  '@Url': v.optional(v.string(), 'AllItems.aspx'),
  '@DefaultView': v.optional(v.string()),
  '@Hidden': v.optional(v.string()),
  Query: v.optional(v.unknown()),
  RowLimit: v.optional(
    v.union([
      v.string(),
      v.looseObject({ '#text': v.optional(v.string()), '@Paged': v.optional(v.string()) })
    ])
  ),
  ViewFields: v.optional(
    v.union([v.literal(''), v.looseObject({ FieldRef: v.union([v.array(fieldRef), fieldRef]) })])
  )
});

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#text',
  suppressEmptyNode: true
});

/** Reads a `<View>` given as text, whose title and address do not matter. Throws an Error that says what is wrong with it. */
export function viewFromXml(xml: string): View {
  const parsed = v.safeParse(
    v.looseObject({ View: v.union([v.literal(''), v.looseObject({})]) }),
    parseXml(xml)
  );
  if (!parsed.success) {
    throw new Error('The XML holds no View element.');
  }
  const { View: view } = parsed.output;
  return viewFromElement({ '@DisplayName': '-', ...(view === '' ? {} : view) });
}

/** Reads one parsed `<View>` element of a list schema. Throws an Error that says what is wrong with it. */
export function viewFromElement(value: unknown): View {
  const parsed = v.safeParse(element, value);
  if (!parsed.success) {
    throw new Error(`The View element is not valid: ${parsed.issues[0].message}`);
  }
  const xml = parsed.output;
  const limit = typeof xml.RowLimit === 'string' ? { '#text': xml.RowLimit } : xml.RowLimit;
  const rowLimit = Number(limit?.['#text'] ?? 30);
  const named = xml.ViewFields === undefined || xml.ViewFields === '' ? [] : [xml.ViewFields.FieldRef].flat();
  return {
    ...plainView(xml['@DisplayName'], xml['@Url']),
    isDefault: isTrue(xml['@DefaultView']),
    hidden: isTrue(xml['@Hidden']),
    rowLimit: Number.isSafeInteger(rowLimit) && rowLimit > 0 ? rowLimit : 30,
    paged: isTrue(limit?.['@Paged']),
    query: xml.Query === undefined || xml.Query === '' ? '' : String(builder.build(xml.Query)),
    fields: named.map((found) => found['@Name'])
  };
}

function isTrue(text: string | undefined): boolean {
  return text?.toUpperCase() === 'TRUE';
}

/** `<FieldRef Name="LinkTitle" />` for each column. */
export function viewFieldsXml(view: View): string {
  return view.fields.map((name) => `<FieldRef Name="${escapeXml(name)}" />`).join('');
}

/** The schema of a view, as `HtmlSchemaXml` and `ListViewXml` give it; `url` is server-relative. */
export function viewToXml(view: View, url: string): string {
  const attributes: [string, string | undefined][] = [
    ['Name', `{${view.id.toUpperCase()}}`],
    ['DefaultView', view.isDefault ? 'TRUE' : undefined],
    ['Hidden', view.hidden ? 'TRUE' : undefined],
    ['Personal', view.ownerId === null ? undefined : 'TRUE'],
    ['Type', 'HTML'],
    ['DisplayName', view.title],
    ['Url', url],
    ['Level', '1'],
    ['BaseViewID', '1'],
    ['ContentTypeID', '0x']
  ];
  const written = attributes
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(value ?? '')}"`)
    .join('');
  return (
    `<View${written}><Query>${view.query}</Query><ViewFields>${viewFieldsXml(view)}</ViewFields>` +
    `<RowLimit${view.paged ? ' Paged="TRUE"' : ''}>${view.rowLimit}</RowLimit></View>`
  );
}
