import type { Json } from '../../odata/write';
import type { Call } from '../call';
import { securable } from '../guards/lists';
import { visibleViews } from '../guards/views';
import { typeInfo, type Field } from '../model/fields';
import { isLibrary, type List } from '../model/lists';
import type { View } from '../model/views';
import { viewToXml } from '../model/viewXml';
import { listFolder } from './address';

/**
 * What RenderListDataAsStream says around its rows when it is asked to: names as PnP's typings of its answers
 * (`IGetListDataAsStreamResult`) list them; a part of them.
 */
export function listContext(call: Call, list: List): Record<string, Json> {
  const { web } = call;
  const { settings } = list;
  const folder = listFolder(web, list);
  const view = defaultView(call, list);
  const mask = call.maskOn(securable(call, list));
  return {
    wpq: '',
    Templates: {},
    BaseViewID: '1',
    ListTemplateType: String(list.template),
    listBaseType: isLibrary(list) ? 1 : 0,
    listTemplate: String(list.template),
    listName: braced(list.id),
    ListTitle: list.title,
    rootFolder: '',
    view: view ? braced(view.id) : '',
    viewTitle: view?.title ?? '',
    listUrlDir: encodeURI(folder),
    HttpRoot: web.url,
    imagesPath: '/_layouts/15/images/',
    SiteTitle: web.title,
    BasePermissions: { High: String(mask.high), Low: String(mask.low) },
    CurrentUserId: call.me.id,
    IsAppWeb: false,
    RecycleBinEnabled: 1,
    WriteSecurity: String(settings.WriteSecurity),
    displayFormUrl: `${folder}/DispForm.aspx`,
    newFormUrl: `${folder}/NewForm.aspx`,
    editFormUrl: `${folder}/EditForm.aspx`,
    isModerated: settings.EnableModeration,
    isForceCheckout: false,
    EnableMinorVersions: settings.EnableMinorVersions,
    verEnabled: settings.EnableVersioning,
    ContentTypesEnabled: settings.ContentTypesEnabled,
    WorkflowsAssociated: false
  };
}

/** The columns of the rows, and where they stand. */
export function listSchema(call: Call, list: List, shown: readonly Field[]): Record<string, Json> {
  const view = defaultView(call, list);
  return {
    Aggregate: {},
    Field: shown.map(fieldSchema),
    ForceCheckout: '0',
    HttpRoot: call.web.url,
    IsDocLib: isLibrary(list) ? '1' : '0',
    LCID: String(call.web.language),
    Userid: String(call.me.id),
    View: view ? braced(view.id) : '',
    RootFolderParam: '',
    FieldSortParam: ''
  };
}

function fieldSchema(field: Field): Record<string, Json> {
  return {
    Name: field.internalName,
    FieldType: field.type,
    RealFieldName: field.internalName,
    DisplayName: field.title,
    ID: field.id,
    StaticName: field.staticName,
    Type: field.type,
    ...(field.required ? { Required: 'TRUE' } : {}),
    ...(field.readOnly ? { ReadOnly: 'TRUE' } : {}),
    ...(field.choices.length > 0 ? { Choices: field.choices } : {}),
    ...(typeInfo(field).storage === 'note' || typeInfo(field).storage === 'url' ? { Sortable: 'FALSE' } : {})
  };
}

/** "Returns view XML and other information about the current view": the default view's. */
export function viewMetadata(call: Call, list: List): Json {
  const view = defaultView(call, list);
  return view
    ? {
        Id: view.id,
        Title: view.title,
        DefaultView: view.isDefault,
        RowLimit: view.rowLimit,
        ListViewXml: viewToXml(view, `${listFolder(call.web, list)}/${view.leaf}`)
      }
    : null;
}

function defaultView(call: Call, list: List): View | undefined {
  return visibleViews(call, list).find(({ isDefault }) => isDefault);
}

function braced(id: string): string {
  return `{${id.toUpperCase()}}`;
}
