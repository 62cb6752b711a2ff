import { userEntity, usersOfGroup } from '../../entities/principalEntity';
import { COLLECTION_OPTIONS, type Operation } from '../../operation';
import { groupPaths, targetGroup } from './targetGroup';

export const getGroupUsers: Operation = {
  method: 'GET',
  path: groupPaths('/users'),
  summary: 'The members of a group, for those who may see them',
  options: COLLECTION_OPTIONS,
  handle(call, target) {
    call.demand('BrowseUserInfo', call.site);
    const members = usersOfGroup(call, targetGroup(call, target));
    return {
      kind: 'collection',
      entities: members.map((user) => userEntity(call, user)),
      set: 'SP.ApiData.Users'
    };
  }
};
