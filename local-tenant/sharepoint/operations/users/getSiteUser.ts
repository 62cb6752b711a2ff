import { userEntity } from '../../entities/principalEntity';
import { ENTITY_OPTIONS, type Operation } from '../../operation';
import { targetUser } from './targetUser';

export const getSiteUser: Operation = {
  method: 'GET',
  path: 'web/siteusers/user()',
  summary: 'One site user, by id, mail or login',
  options: ENTITY_OPTIONS,
  handle(call, target) {
    call.demand('BrowseUserInfo', call.site);
    return { kind: 'entity', entity: userEntity(call, targetUser(call, target)) };
  }
};
