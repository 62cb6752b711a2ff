import type { Person, Tenant } from '../tenant';
import { effectiveMask, principalsOf } from './model/access';
import { principalOfPerson } from './model/principals';
import { theWeb } from './model/web';
import { DIGEST_SECONDS, issueDigest } from './request/digest';

/** What a page says of the site and of the person it is rendered for. */
export interface PageFacts {
  webId: string;
  siteId: string;
  title: string;
  /** Id of the person among the site's users. */
  userId: number;
  /** What the person may do on the site: two unsigned 32-bit halves. */
  permissions: { High: number; Low: number };
  formDigestValue: string;
  formDigestTimeoutSeconds: number;
}

/** The facts that SharePoint writes into a page's context. */
export function pageFacts(tenant: Tenant, person: Person): PageFacts {
  const web = theWeb(tenant);
  const principal = principalOfPerson(tenant.db, person);
  const mask = effectiveMask(tenant.db, principalsOf(tenant, principal), { web });
  return {
    webId: web.id,
    siteId: web.siteId,
    title: web.title,
    userId: principal.id,
    permissions: { High: mask.high, Low: mask.low },
    formDigestValue: issueDigest(tenant, person),
    formDigestTimeoutSeconds: DIGEST_SECONDS
  };
}
