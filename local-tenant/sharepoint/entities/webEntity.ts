import { complex, type Entity } from '../../odata/entity';
import type { Call } from '../call';
import { fileNotFound } from '../errors';
import { roleAssignments } from '../model/access';
import { allLists } from '../model/lists';
import { principalById, siteGroups, siteUsers } from '../model/principals';
import { roleDefinitions } from '../model/roleDefinitions';
import { mayOpen } from '../guards/lists';
import { WEB_ADDRESS } from './address';
import { currentChangeToken } from './changeEntity';
import { listEntity } from './listEntity';
import { groupEntity, userEntity } from './principalEntity';
import { maskValue, roleAssignmentEntity, roleDefinitionEntity } from './roleEntities';

/** Language of the site's own texts (Danish), as the page context tells it to web parts. */
const LANGUAGE = 1030;

export function webEntity(call: Call): Entity {
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
    address: WEB_ADDRESS,
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
      Language: LANGUAGE,
      LastItemModifiedDate: lastModified(call),
      NoCrawl: false,
      QuickLaunchEnabled: true,
      RecycleBinEnabled: true,
      ResourcePath: complex('SP.ResourcePath', { DecodedUrl: web.url }),
      ServerRelativeUrl: web.serverRelativeUrl,
      SyndicationEnabled: true,
      Title: web.title,
      UIVersion: 15,
      Url: web.url,
      WebTemplate: 'SITEPAGEPUBLISHING',
      WelcomePage: 'SitePages/Home.aspx'
    },
    onDemand: {
      EffectiveBasePermissions: () => maskValue(call.maskOn(call.site)),
      HasUniqueRoleAssignments: () => true,
      ServerRelativePath: () => complex('SP.ResourcePath', { DecodedUrl: web.serverRelativeUrl })
    },
    links: {
      AssociatedMemberGroup: () => group(web.memberGroupId),
      AssociatedOwnerGroup: () => group(web.ownerGroupId),
      AssociatedVisitorGroup: () => group(web.visitorGroupId),
      CurrentUser: () => userEntity(call, call.me),
      Lists: () =>
        allLists(db, web.id)
          .filter((list) => mayOpen(call, list))
          .map((list) => listEntity(call, list)),
      RoleAssignments: () =>
        roleAssignments(db, call.site).map((found) => roleAssignmentEntity(call, found, WEB_ADDRESS)),
      RoleDefinitions: () => roleDefinitions(db).map(roleDefinitionEntity),
      SiteGroups: () => siteGroups(db).map((found) => groupEntity(call, found)),
      SiteUsers: () => siteUsers(db).map((found) => userEntity(call, found))
    },
    missing: [
      'AllProperties',
      'Author',
      'ContentTypes',
      'CustomMasterUrl',
      'Features',
      'Fields',
      'FirstUniqueAncestorSecurableObject',
      'Folders',
      'HorizontalQuickLaunch',
      'LastItemUserModifiedDate',
      'MasterUrl',
      'MegaMenuEnabled',
      'Navigation',
      'ParentWeb',
      'RecycleBin',
      'RegionalSettings',
      'RootFolder',
      'SiteLogoUrl',
      'SiteUserInfoList',
      'UserCustomActions',
      'WebInfos',
      'Webs'
    ]
  };
}

function lastModified(call: Call): string {
  return allLists(call.db, call.web.id).reduce(
    (latest, { itemModified }) => (itemModified > latest ? itemModified : latest),
    call.web.created
  );
}
