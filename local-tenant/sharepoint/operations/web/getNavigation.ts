import { COLLECTION_OPTIONS, type Operation } from '../../operation';

export const getNavigation: Operation = {
  method: 'GET',
  path: ['web/navigation/quicklaunch', 'web/navigation/topnavigationbar'],
  summary: 'The links beside and above the site’s pages: there are none, and none can be made',
  options: COLLECTION_OPTIONS,
  handle(call) {
    call.demand('Open', call.site);
    return { kind: 'collection', entities: [], set: 'SP.ApiData.NavigationNodes' };
  }
};
