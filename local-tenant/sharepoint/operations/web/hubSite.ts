import { invalidQuery } from '../../errors';
import type { Operation } from '../../operation';
import { argument } from '../../request/target';

/** A site that is no hub and belongs to none: null, as tenants answer; else it would be JSON in a text. */
export const getHubSiteData: Operation = {
  method: 'GET',
  path: 'web/hubsitedata',
  summary: 'What the hub of the site is called and looks like: null, as there are no hubs',
  options: [],
  handle(call, target) {
    call.demand('Open', call.site);
    if (argument(target, 'forcerefresh', 0)?.kind !== 'boolean') {
      throw invalidQuery('The parameter forceRefresh must be true or false.');
    }
    return { kind: 'nothing', name: 'HubSiteData' };
  }
};

export const syncHubSiteTheme: Operation = {
  method: 'POST',
  path: 'web/synchubsitetheme',
  summary: 'Takes over the theme of the site’s hub: as there are no hubs, nothing changes',
  options: [],
  handle(call) {
    call.demand('ManageWeb', call.site);
    return { kind: 'empty', status: 204 };
  }
};
