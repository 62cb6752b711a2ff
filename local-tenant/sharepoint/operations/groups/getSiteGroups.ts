import { groupEntity } from '../../entities/principalEntity';
import { siteGroups } from '../../model/principals';
import { COLLECTION_OPTIONS, type Operation } from '../../operation';

export const getSiteGroups: Operation = {
  method: 'GET',
  path: 'web/sitegroups',
  summary: 'The site’s groups',
  options: COLLECTION_OPTIONS,
  handle(call) {
    call.demand('BrowseUserInfo', call.site);
    const entities = siteGroups(call.db).map((group) => groupEntity(call, group));
    return { kind: 'collection', entities, set: 'SP.ApiData.Groups' };
  }
};
