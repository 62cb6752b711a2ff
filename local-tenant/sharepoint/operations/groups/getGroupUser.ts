import { userEntity, usersOfGroup } from '../../entities/principalEntity';
import { ENTITY_OPTIONS, type Operation } from '../../operation';
import { targetUser } from '../users/targetUser';
import { groupPaths, targetGroup } from './targetGroup';

export const getGroupUser: Operation = {
  method: 'GET',
  path: groupPaths('/users/user()'),
  summary: 'One member of a group, by id, mail or login',
  options: ENTITY_OPTIONS,
  handle(call, target) {
    call.demand('BrowseUserInfo', call.site);
    const members = usersOfGroup(call, targetGroup(call, target));
    return { kind: 'entity', entity: userEntity(call, targetUser(call, target, members)) };
  }
};
