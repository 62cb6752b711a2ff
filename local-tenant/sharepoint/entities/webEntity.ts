import { complex, type Entity } from '../../odata/entity';
import type { Call } from '../call';
import { fileNotFound } from '../errors';
import { roleAssignments } from '../model/access';
import { fieldsOf } from '../model/fields';
import { allLists } from '../model/lists';
import { principalById, siteGroups, siteUsers } from '../model/principals';
import { roleDefinitions } from '../model/roleDefinitions';
import { webById, type Web } from '../model/web';
import { mayOpen } from '../guards/lists';
import { visibleWebs } from '../guards/webs';
import { allPropertiesEntity } from './allPropertiesEntity';
import { WEB_ADDRESS } from './address';
import { currentChangeToken } from './changeEntity';
import { featureEntity, featuresOf } from './featureEntity';
import { fieldEntity } from './fieldEntity';
import { listEntity } from './listEntity';
import { groupEntity, userEntity } from './principalEntity';
import { regionalSettingsEntity } from './regionalSettingsEntity';
import { userInfoListEntity } from './userInfoListEntity';
import { webInformationEntity } from './webInformationEntity';
import { maskValue, roleAssignmentEntity, roleDefinitionEntity } from './roleEntities';

/** The web of a call; `url` is its address where that is not the one asked. */
export function webEntity(call: Call, url?: string): Entity {
  const { web, db } = call;
  const group = (id: number): Entity => {
    const found = principalById(db, id);
    if (!found) {
      throw fileNotFound();
    }
    return groupEntity(call, found);
  };
  return {
    type: 'SP.Web',
    set: 'SP.ApiData.Webs',
    address: url === undefined ? WEB_ADDRESS : `${url}/_api/${WEB_ADDRESS}`,
    properties: {
      AllowRssFeeds: true,
      AlternateCssUrl: '',
      AppInstanceId: '00000000-0000-0000-0000-000000000000',
      Configuration: 0,
      Created: web.created.replace('Z', ''),
      CurrentChangeToken: currentChangeToken(call, { webId: web.id }),
      Description: web.description,
      EnableMinimalDownload: false,
      Id: web.id,
      IsMultilingual: false,
      Language: web.language,
      LastItemModifiedDate: lastModified(call, web),
      NoCrawl: false,
      QuickLaunchEnabled: true,
      RecycleBinEnabled: true,
      ResourcePath: complex('SP.ResourcePath', { DecodedUrl: web.url }),
      ServerRelativeUrl: web.serverRelativeUrl,
      SyndicationEnabled: true,
      Title: web.title,
      UIVersion: 15,
      Url: web.url,
      WebTemplate: web.template,
      WelcomePage: 'SitePages/Home.aspx'
    },
    onDemand: {
      EffectiveBasePermissions: () => maskValue(call.maskOn(call.site)),
      HasUniqueRoleAssignments: () => web.uniquePermissions,
      ServerRelativePath: () => complex('SP.ResourcePath', { DecodedUrl: web.serverRelativeUrl })
    },
    links: {
      AllProperties: () => allPropertiesEntity(web),
      AssociatedMemberGroup: () => group(web.memberGroupId),
      AssociatedOwnerGroup: () => group(web.ownerGroupId),
      AssociatedVisitorGroup: () => group(web.visitorGroupId),
      CurrentUser: () => userEntity(call, call.me),
      Features: () => featuresOf(call).map(featureEntity),
      Fields: () => {
        const owner = { id: web.id, address: WEB_ADDRESS, folder: web.serverRelativeUrl };
        return fieldsOf(db, web.fieldKey).map((field) => fieldEntity(field, owner));
      },
      Lists: () =>
        allLists(db, web.id)
          .filter((list) => mayOpen(call, list))
          .map((list) => listEntity(call, list)),
      ParentWeb: () => {
        const above = web.parentId === null ? undefined : webById(call.tenant, web.parentId);
        return above && webInformationEntity(call, above);
      },
      RegionalSettings: regionalSettingsEntity,
      RoleAssignments: () =>
        roleAssignments(db, call.site).map((found) => roleAssignmentEntity(call, found, WEB_ADDRESS)),
      RoleDefinitions: () => roleDefinitions(db).map(roleDefinitionEntity),
      SiteGroups: () => siteGroups(db).map((found) => groupEntity(call, found)),
      SiteUserInfoList: () => userInfoListEntity(call),
      SiteUsers: () => siteUsers(db).map((found) => userEntity(call, found)),
      WebInfos: () => visibleWebs(call).map((below) => webInformationEntity(call, below)),
      Webs: () => visibleWebs(call).map((below) => webEntity(call.at(below), below.url))
    },
    missing: [
      'Author',
      'ContentTypes',
      'CustomMasterUrl',
      'FirstUniqueAncestorSecurableObject',
      'Folders',
      'HorizontalQuickLaunch',
      'LastItemUserModifiedDate',
      'MasterUrl',
      'MegaMenuEnabled',
      'Navigation',
      'RecycleBin',
      'RootFolder',
      'SiteLogoUrl',
      'UserCustomActions'
    ]
  };
}

/** When an item of a web was changed last. */
export function lastModified(call: Call, web: Web): string {
  return allLists(call.db, web.id).reduce(
    (latest, { itemModified }) => (itemModified > latest ? itemModified : latest),
    web.created
  );
}
