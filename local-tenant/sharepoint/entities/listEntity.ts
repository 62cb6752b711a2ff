import { complex, type Entity } from '../../odata/entity';
import type { Call } from '../call';
import { securable } from '../guards/lists';
import { visibleItems } from '../guards/items';
import { hasUniquePermissions, roleAssignments } from '../model/access';
import { fieldsOf } from '../model/fields';
import { entityTypeName, isLibrary, itemTypeName, PAGE_LIBRARY, type List } from '../model/lists';
import type { View } from '../model/views';
import { visibleViews } from '../guards/views';
import { viewEntity } from './viewEntity';
import { queryItems } from '../query/itemQuery';
import { listAddress, listFolder } from './address';
import { currentChangeToken } from './changeEntity';
import { fieldEntity } from './fieldEntity';
import { itemEntity } from './itemEntity';
import { maskValue, roleAssignmentEntity } from './roleEntities';
import { webEntity } from './webEntity';

const CUSTOM_LIST_FEATURE = '00bfea71-de22-43b2-a848-c05709900100';
const NO_ID = '00000000-0000-0000-0000-000000000000';
const LIBRARY_FEATURE = '00bfea71-e717-4e80-aa17-d0c71b360101';
const ICON = '/_layouts/15/images/itgen.png?rev=47';
const PAGE_LIBRARY_FEATURE = '00bfea71-c796-4402-9f2f-0eb9a6e71b18';
const LIBRARY_ICON = '/_layouts/15/images/itdl.png?rev=47';

export function listEntity(call: Call, list: List): Entity {
  const { web, db } = call;
  const { settings } = list;
  const here = securable(call, list);
  const folder = listFolder(web, list);
  const icon = isLibrary(list) ? LIBRARY_ICON : ICON;
  return {
    type: 'SP.List',
    set: 'SP.ApiData.Lists',
    address: listAddress(list),
    etag: listETag(list),
    properties: {
      AllowContentTypes: true,
      BaseTemplate: list.template,
      BaseType: isLibrary(list) ? 1 : 0,
      ContentTypesEnabled: settings.ContentTypesEnabled,
      CrawlNonDefaultViews: false,
      Created: list.created,
      CurrentChangeToken: currentChangeToken(call, { listId: list.id }),
      DefaultContentApprovalWorkflowId: NO_ID,
      DefaultItemOpenUseListSetting: false,
      Description: list.description,
      Direction: 'none',
      DisableCommenting: false,
      DisableGridEditing: false,
      DocumentTemplateUrl: null,
      DraftVersionVisibility: settings.DraftVersionVisibility,
      EnableAttachments: settings.EnableAttachments,
      EnableFolderCreation: settings.EnableFolderCreation,
      EnableMinorVersions: settings.EnableMinorVersions,
      EnableModeration: settings.EnableModeration,
      EnableRequestSignOff: true,
      EnableVersioning: settings.EnableVersioning,
      EntityTypeName: entityTypeName(list),
      ExemptFromBlockDownloadOfNonViewableFiles: false,
      FileSavePostProcessingEnabled: false,
      ForceCheckout: false,
      HasExternalDataSource: false,
      Hidden: settings.Hidden,
      Id: list.id,
      ImagePath: complex('SP.ResourcePath', { DecodedUrl: icon }),
      ImageUrl: icon,
      DefaultSensitivityLabelForLibrary: '',
      IrmEnabled: false,
      IrmExpire: false,
      IrmReject: false,
      IsApplicationList: false,
      IsCatalog: false,
      IsPrivate: false,
      ItemCount: list.itemCount,
      LastItemDeletedDate: list.itemDeleted,
      LastItemModifiedDate: list.itemModified,
      LastItemUserModifiedDate: list.itemModified,
      ListExperienceOptions: 0,
      ListItemEntityTypeFullName: itemTypeName(list),
      MajorVersionLimit: settings.EnableVersioning ? settings.MajorVersionLimit : 0,
      MajorWithMinorVersionsLimit: 0,
      MultipleDataList: false,
      NoCrawl: settings.NoCrawl,
      ParentWebPath: complex('SP.ResourcePath', { DecodedUrl: web.serverRelativeUrl }),
      ParentWebUrl: web.serverRelativeUrl,
      ParserDisabled: false,
      ServerTemplateCanCreateFolders: true,
      TemplateFeatureId: featureOf(list),
      Title: list.title
    },
    onDemand: {
      DefaultDisplayFormUrl: () => `${folder}/DispForm.aspx`,
      DefaultEditFormUrl: () => `${folder}/EditForm.aspx`,
      DefaultNewFormUrl: () => `${folder}/NewForm.aspx`,
      DefaultViewUrl: () => `${folder}/${defaultView(call, list)?.leaf ?? 'AllItems.aspx'}`,
      EffectiveBasePermissions: () => maskValue(call.maskOn(here)),
      HasUniqueRoleAssignments: () => hasUniquePermissions(here),
      OnQuickLaunch: () => false,
      ReadSecurity: () => settings.ReadSecurity,
      WriteSecurity: () => settings.WriteSecurity
    },
    links: {
      Fields: () =>
        fieldsOf(db, list.key).map((field) =>
          fieldEntity(field, { id: list.id, address: listAddress(list), folder })
        ),
      Items: () => firstPage(call, list),
      ParentWeb: () => webEntity(call),
      DefaultView: () => {
        const view = defaultView(call, list);
        return view && viewEntity(call, list, view);
      },
      Views: () => visibleViews(call, list).map((view) => viewEntity(call, list, view)),
      RoleAssignments: () =>
        roleAssignments(db, here).map((found) => roleAssignmentEntity(call, found, listAddress(list))),
      RootFolder: () => rootFolderEntity(call, list)
    },
    missing: [
      'ContentTypes',
      'EventReceivers',
      'FirstUniqueAncestorSecurableObject',
      'Forms',
      'InformationRightsManagementSettings',
      'SchemaXml',
      'Subscriptions',
      'TitleResource',
      'UserCustomActions',
      'ValidationFormula',
      'ValidationMessage',
      'WorkflowAssociations'
    ]
  };
}

/** The feature that a list's template comes from. */
function featureOf(list: List): string {
  const ofLibrary = list.template === PAGE_LIBRARY ? PAGE_LIBRARY_FEATURE : LIBRARY_FEATURE;
  return isLibrary(list) ? ofLibrary : CUSTOM_LIST_FEATURE;
}

function defaultView(call: Call, list: List): View | undefined {
  return visibleViews(call, list).find(({ isDefault }) => isDefault);
}

/** ETag of a list: its number of changes. */
export function listETag(list: List): string {
  return `"${list.version}"`;
}

/** Expanded items are one page, as everywhere. */
function firstPage(call: Call, list: List): Entity[] {
  const fields = fieldsOf(call.db, list.key);
  const whole = {
    ...call.query,
    select: [],
    expand: [],
    filter: undefined,
    orderBy: [],
    skipToken: undefined
  };
  return queryItems(call.db, list, fields, { ...whole, top: undefined }, visibleItems(call, list)).items.map(
    (item) => itemEntity(call, list, fields, item)
  );
}

export function rootFolderEntity(call: Call, list: List): Entity {
  const folder = listFolder(call.web, list);
  return {
    type: 'SP.Folder',
    set: 'SP.ApiData.Folders',
    address: `${listAddress(list)}/RootFolder`,
    properties: {
      Exists: true,
      IsWOPIEnabled: false,
      ItemCount: list.itemCount,
      Name: list.url.slice(list.url.lastIndexOf('/') + 1),
      ProgID: null,
      ServerRelativeUrl: folder,
      TimeCreated: list.created,
      TimeLastModified: list.itemModified,
      UniqueId: list.id,
      WelcomePage: ''
    },
    onDemand: { ServerRelativePath: () => complex('SP.ResourcePath', { DecodedUrl: folder }) },
    missing: ['Files', 'Folders', 'ListItemAllFields', 'ParentFolder', 'Properties', 'StorageMetrics']
  };
}
