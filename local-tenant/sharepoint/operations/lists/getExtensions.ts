import { targetList } from '../../guards/lists';
import { COLLECTION_OPTIONS, type Operation } from '../../operation';

/** What extends a list or a site in the service, by its entity set; nothing here makes any. */
const SETS: Record<string, string> = {
  eventreceivers: 'SP.ApiData.EventReceiverDefinitions',
  subscriptions: 'SP.ApiData.Subscriptions',
  usercustomactions: 'SP.ApiData.UserCustomActions'
};

export const getExtensions: Operation = {
  method: 'GET',
  path: [...Object.keys(SETS).map((name) => `web/lists/list()/${name}`), 'web/usercustomactions'],
  summary: 'Event receivers, web hooks and custom actions: there are none, and none can be made',
  options: COLLECTION_OPTIONS,
  handle(call, target) {
    call.demand('Open', call.site);
    if (target.keys['list']) {
      targetList(call, target);
    }
    return { kind: 'collection', entities: [], set: SETS[target.last] ?? '' };
  }
};
