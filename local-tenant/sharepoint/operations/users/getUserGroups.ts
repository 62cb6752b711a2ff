import { groupEntity } from '../../entities/principalEntity';
import { groupsWith } from '../../model/principals';
import { COLLECTION_OPTIONS, type Operation } from '../../operation';
import { targetUser } from './targetUser';

export const getUserGroups: Operation = {
  method: 'GET',
  path: ['web/currentuser/groups', 'web/siteusers/user()/groups'],
  summary: 'The site groups somebody is a direct member of',
  options: COLLECTION_OPTIONS,
  handle(call, target) {
    call.demand('BrowseUserInfo', call.site);
    const user = target.keys['user'] ? targetUser(call, target) : call.me;
    const entities = groupsWith(call.db, user.id).map((group) => groupEntity(call, group));
    return { kind: 'collection', entities, set: 'SP.ApiData.Groups' };
  }
};
