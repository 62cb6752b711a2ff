import type { Person, Tenant } from '../tenant';
import type { SiteFacts } from './pageContextInfo';

/** Until the SharePoint part answers these. */
export function siteFacts(tenant: Tenant, person: Person): SiteFacts {
  return {
    webId: '22222222-2222-4222-8222-222222222222',
    siteId: '33333333-3333-4333-8333-333333333333',
    title: 'Netværksportalen',
    userId: 1,
    permissions: person.siteOwner ? { High: 2147483647, Low: 4294967295 } : { High: 176, Low: 138612833 },
    formDigestValue: `0x0,${tenant.clock.now().toUTCString()}`,
    formDigestTimeoutSeconds: 1800
  };
}
