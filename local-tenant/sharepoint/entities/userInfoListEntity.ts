import { createHash } from 'node:crypto';
import type { Entity } from '../../odata/entity';
import type { Call } from '../call';
import { DEFAULT_SETTINGS, type List } from '../model/lists';
import { siteGroups, siteUsers, type Principal } from '../model/principals';
import { theWeb } from '../model/web';
import { listEntity } from './listEntity';
import { userInfoEntity } from './userInfoEntity';

const USER_INFORMATION = 112;
/** Row number of no list: it has neither columns nor items of its own. */
const NO_KEY = 0;

/** The hidden list of whom the site collection knows: told as a list, and kept with the principals. */
export function userInfoListEntity(call: Call): Entity {
  const top = theWeb(call.tenant);
  const entity = listEntity(call.at(top), {
    key: NO_KEY,
    id: stableId(top.siteId),
    webId: top.id,
    title: 'User Information List',
    url: '_catalogs/users',
    description: 'All people.',
    template: USER_INFORMATION,
    settings: { ...DEFAULT_SETTINGS, EnableVersioning: false, Hidden: true, NoCrawl: true },
    uniquePermissions: false,
    version: 1,
    itemCount: everybody(call).length,
    created: top.created,
    itemModified: top.created,
    itemDeleted: top.created
  } satisfies List);
  return {
    ...entity,
    address: 'Web/SiteUserInfoList',
    properties: {
      ...entity.properties,
      EntityTypeName: 'UserInfo',
      ListItemEntityTypeFullName: 'SP.Data.UserInfoItem'
    },
    links: { Items: () => userInfoItems(call) },
    missing: [...(entity.missing ?? []), ...Object.keys(entity.links ?? {})]
  };
}

/** People, directory groups and site groups, by their ids. */
export function userInfoItems(call: Call): Entity[] {
  return everybody(call).map((principal) => userInfoEntity(call, principal));
}

function everybody({ db }: Call): Principal[] {
  return [...siteUsers(db), ...siteGroups(db)].sort((left, right) => left.id - right.id);
}

/** A GUID that is always the same for the same site collection. */
function stableId(siteId: string): string {
  const hex = createHash('sha256').update(`${siteId} _catalogs/users`).digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}
