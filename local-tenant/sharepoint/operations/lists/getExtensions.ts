import { targetList } from '../../guards/lists';
import { COLLECTION_OPTIONS, type Operation } from '../../operation';

/** What extends a list or a site in the service, by its entity set; nothing here makes any. */
const SETS: Record<string, string> = {
  eventreceivers: 'SP.ApiData.EventReceiverDefinitions',
  getcustomlisttemplates: 'SP.ApiData.ListTemplates',
  subscriptions: 'SP.ApiData.Subscriptions',
  usercustomactions: 'SP.ApiData.UserCustomActions'
};

export const getExtensions: Operation = {
  method: 'GET',
  path: [
    'web/lists/list()/eventreceivers',
    'web/lists/list()/subscriptions',
    'web/lists/list()/usercustomactions',
    'web/usercustomactions',
    'web/getcustomlisttemplates'
  ],
  summary:
    'Event receivers, web hooks, custom actions and list templates of one’s own: there are none, and none can be made',
  options: COLLECTION_OPTIONS,
  handle(call, target) {
    call.demand('Open', call.site);
    if (target.keys['list']) {
      targetList(call, target);
    }
    return { kind: 'collection', entities: [], set: SETS[target.last] ?? '' };
  }
};
