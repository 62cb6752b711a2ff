import { createHash } from 'node:crypto';
import { fieldXml, xmlElement } from '../../src/adapters/sharepoint/lists/fieldXml';
import { draftsForApprovers, type ListDefinition } from '../../src/adapters/sharepoint/lists/listDefinition';

const header = '<?xml version="1.0" encoding="utf-8"?>\n';
const namespace = 'http://schemas.microsoft.com/sharepoint/';
/** The feature of SharePoint that owns custom lists (template 100). */
const customListFeature = '00bfea71-de22-43b2-a848-c05709900100';

/** File name of a list's schema among the feature's element files. */
export const schemaFileOf = (list: ListDefinition): string => `${list.title}.xml`;

/** The feature's element manifest: one list instance for each list. */
export function elementsXml(lists: readonly ListDefinition[]): string {
  const instances = lists.map((list) =>
    xmlElement('ListInstance', {
      CustomSchema: schemaFileOf(list),
      FeatureId: customListFeature,
      Title: list.title,
      Description: list.description,
      TemplateType: '100',
      Url: `Lists/${list.title}`,
      OnQuickLaunch: 'FALSE'
    })
  );
  return `${header}<Elements xmlns="${namespace}">\n  ${instances.join('\n  ')}\n</Elements>\n`;
}

/** The schema of one list: columns, and a view of all items. */
export function schemaXml(list: ListDefinition): string {
  const titleField = xmlElement('Field', {
    ID: '{fa564e0f-0c70-4ab9-b863-0177e6ddd247}',
    Name: 'Title',
    StaticName: 'Title',
    SourceID: 'http://schemas.microsoft.com/sharepoint/v3',
    DisplayName: list.titleField.title,
    Type: 'Text',
    Required: 'TRUE',
    MaxLength: String(list.titleField.maxLength ?? 255)
  });
  const fields = Object.entries(list.fields).map(([name, field]) =>
    fieldXml(name, field, fieldId(list.title, name))
  );
  const attributes = {
    xmlns: namespace,
    Title: list.title,
    Direction: 'none',
    Url: `Lists/${list.title}`,
    BaseType: '0',
    FolderCreation: 'FALSE',
    DisableAttachments: list.attachments ? 'FALSE' : 'TRUE',
    VersioningEnabled: list.versioned ? 'TRUE' : 'FALSE',
    ModeratedList: list.moderated ? 'TRUE' : undefined,
    DraftVersionVisibility: list.moderated ? String(draftsForApprovers) : undefined,
    EnableContentTypes: 'FALSE'
  };
  const contentTypes = '<ContentTypes><ContentTypeRef ID="0x01" /></ContentTypes>';
  const body = [
    contentTypes,
    `<Fields>\n      ${[titleField, ...fields].join('\n      ')}\n    </Fields>`,
    viewXml(list)
  ];
  const meta = `<MetaData>\n    ${body.join('\n    ')}\n  </MetaData>`;
  return `${header}${xmlElement('List', attributes, `\n  ${meta}\n`)}\n`;
}

function viewXml(list: ListDefinition): string {
  const fields = list.view.map((name) => xmlElement('FieldRef', { Name: name })).join('');
  const orderBy = '<OrderBy><FieldRef Name="ID" Ascending="FALSE" /></OrderBy>';
  const view = xmlElement(
    'View',
    {
      BaseViewID: '1',
      Type: 'HTML',
      WebPartZoneID: 'Main',
      DisplayName: 'Alle',
      DefaultView: 'TRUE',
      MobileView: 'TRUE',
      MobileDefaultView: 'TRUE',
      SetupPath: 'pages\\viewpage.aspx',
      ImageUrl: '/_layouts/images/generic.png',
      Url: 'AllItems.aspx'
    },
    '<XslLink Default="TRUE">main.xsl</XslLink><JSLink>clienttemplates.js</JSLink>' +
      `<RowLimit Paged="TRUE">30</RowLimit><Toolbar Type="Standard" /><ViewFields>${fields}</ViewFields>` +
      `<Query>${orderBy}</Query>`
  );
  return `<Views>${view}</Views>`;
}

/** A GUID that follows from list and column (name-based, RFC 4122 version 5), so that it never changes. */
function fieldId(list: string, field: string): string {
  const bytes = createHash('sha1').update(`netvaerksportalen/${list}/${field}`).digest().subarray(0, 16);
  bytes[6] = (bytes[6] & 0x0f) | 0x50;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return `{${parts.join('-')}}`;
}
