import { groupEntity } from '../../entities/principalEntity';
import { ENTITY_OPTIONS, type Operation } from '../../operation';
import { groupPaths, targetGroup } from './targetGroup';

export const getSiteGroup: Operation = {
  method: 'GET',
  path: groupPaths(),
  summary: 'One group, by id, by name, or as the site’s owners, members or visitors',
  options: ENTITY_OPTIONS,
  handle(call, target) {
    call.demand('BrowseUserInfo', call.site);
    return { kind: 'entity', entity: groupEntity(call, targetGroup(call, target)) };
  }
};
