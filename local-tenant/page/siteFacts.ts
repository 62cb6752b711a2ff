import { issueDigest } from '../sharepoint';
import { effectiveMask, principalsOf } from '../sharepoint/model/access';
import { type Permission, type PermissionMask, has } from '../sharepoint/model/permissions';
import { principalOfPerson } from '../sharepoint/model/principals';
import { theWeb } from '../sharepoint/model/web';
import { DIGEST_SECONDS } from '../sharepoint/request/digest';
import type { Person, Tenant } from '../tenant';

/** What a page says of the site and of somebody in it; from the SharePoint part, which alone knows. */
export interface SiteFacts {
  /** GUID. */
  webId: string;
  title: string;
  userId: number;
  permissions: PermissionMask;
  isOwner: boolean;
  formDigestValue: string;
  formDigestTimeoutSeconds: number;
}

export function siteFacts(tenant: Tenant, person: Person): SiteFacts {
  const web = theWeb(tenant);
  const principal = principalOfPerson(tenant.db, person);
  const permissions = effectiveMask(tenant.db, principalsOf(tenant, principal), { web });
  return {
    webId: web.id,
    title: web.title,
    userId: principal.id,
    permissions,
    isOwner: has(permissions, 'ManageWeb'),
    formDigestValue: issueDigest(tenant, person),
    formDigestTimeoutSeconds: DIGEST_SECONDS
  };
}

const EDITING: Permission = 'EditListItems';

/** Pages are items of a list of the site; here nobody but its owners may change them. */
export function mayEditPages(tenant: Tenant, person: Person): boolean {
  return has(siteFacts(tenant, person).permissions, EDITING);
}
