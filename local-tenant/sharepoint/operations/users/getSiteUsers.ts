import { userEntity } from '../../entities/principalEntity';
import { siteUsers } from '../../model/principals';
import { COLLECTION_OPTIONS, type Operation } from '../../operation';

export const getSiteUsers: Operation = {
  method: 'GET',
  path: 'web/siteusers',
  summary: 'The people and directory groups that the site knows',
  options: COLLECTION_OPTIONS,
  handle(call) {
    call.demand('BrowseUserInfo', call.site);
    const entities = siteUsers(call.db).map((user) => userEntity(call, user));
    return { kind: 'collection', entities, set: 'SP.ApiData.Users' };
  }
};
