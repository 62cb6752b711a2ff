import type { Call } from '../call';
import { securable } from '../guards/lists';
import { visibleViews } from '../guards/views';
import { hasUniquePermissions } from '../model/access';
import type { Field } from '../model/fields';
import { escapeXml, fieldToXml } from '../model/fieldXml';
import { isLibrary, type List } from '../model/lists';
import { LIST_VIEW_THRESHOLD } from '../query/threshold';
import { listFolder } from './address';
import { xmlAttributes } from './xmlAttributes';

/** A list with its columns and the site's settings, as XML: a part of what the service says. */
export function listXml(call: Call, list: List, fields: readonly Field[]): string {
  const { web } = call;
  const { settings } = list;
  const folder = listFolder(web, list);
  const view = visibleViews(call, list).find(({ isDefault }) => isDefault);
  const id = `{${list.id.toUpperCase()}}`;
  const attributes = xmlAttributes({
    DocTemplateUrl: '',
    DefaultViewUrl: `${folder}/${view?.leaf ?? 'AllItems.aspx'}`,
    ID: id,
    Title: list.title,
    Description: list.description,
    Name: id,
    BaseType: isLibrary(list) ? '1' : '0',
    ServerTemplate: String(list.template),
    Created: compactDate(list.created),
    Modified: compactDate(list.itemModified),
    LastDeleted: compactDate(list.itemDeleted),
    Version: String(list.version),
    Direction: 'none',
    ItemCount: String(list.itemCount),
    AnonymousPermMask: '0',
    RootFolder: folder,
    ReadSecurity: String(settings.ReadSecurity),
    WriteSecurity: String(settings.WriteSecurity),
    WebFullUrl: web.serverRelativeUrl,
    WebId: web.id,
    MajorVersionLimit: String(settings.EnableVersioning ? settings.MajorVersionLimit : 0),
    MajorWithMinorVersionsLimit: '0',
    HasUniqueScopes: flag(hasUniquePermissions(securable(call, list))),
    AllowDeletion: 'True',
    EnableAttachments: flag(settings.EnableAttachments),
    EnableModeration: flag(settings.EnableModeration),
    EnableVersioning: flag(settings.EnableVersioning),
    EnableMinorVersion: flag(settings.EnableMinorVersions),
    EnableFolderCreation: flag(settings.EnableFolderCreation),
    Hidden: flag(settings.Hidden),
    RequireCheckout: 'False',
    EnforceDataValidation: 'False',
    MaxItemsPerThrottledOperation: String(LIST_VIEW_THRESHOLD)
  });
  const columns = fields.map((field) => fieldToXml(field, list.id)).join('');
  return `<List ${attributes}><Fields>${columns}</Fields>${regionalSettings(web.language)}${server(web.serverRelativeUrl)}</List>`;
}

/** Danish and in Copenhagen, whatever the language: `TimeZone` is the bias in minutes. */
function regionalSettings(language: number): string {
  return (
    `<RegionalSettings><Language>${language}</Language><Locale>1030</Locale><AdvanceHijri>0</AdvanceHijri>` +
    '<CalendarType>1</CalendarType><Time24>True</Time24><TimeZone>-60</TimeZone><Presence>True</Presence></RegionalSettings>'
  );
}

function server(url: string): string {
  return `<ServerSettings><RecycleBinEnabled>True</RecycleBinEnabled><ServerRelativeUrl>${escapeXml(url)}</ServerRelativeUrl></ServerSettings>`;
}

function flag(value: boolean): string {
  return value ? 'True' : 'False';
}

/** `20130725 22:22:35`. */
function compactDate(iso: string): string {
  return iso.slice(0, 19).replace(/-/g, '').replace('T', ' ');
}
