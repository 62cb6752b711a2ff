import { randomUUID } from 'node:crypto';
import type { PageFacts } from '../sharepoint';
import { type Person, type Tenant, WEB_PATH } from '../tenant';
import type { Culture, PageContextInfo } from './pageData';
import { ownsSite } from './sitePermissions';

/** Windows' numbers of the languages. */
const LCID: Record<Culture, number> = { 'da-DK': 1030, 'en-US': 1033 };

/**
 * `spPageContextInfo` for somebody's visit. Without its ids, paths, permissions and `CorrelationId` the runtime does not
 * start; the rest is what web parts like to read.
 */
export function pageContextInfo(
  tenant: Tenant,
  person: Person,
  culture: Culture,
  site: PageFacts
): PageContextInfo {
  const web = tenant.origin + WEB_PATH;
  return {
    webAbsoluteUrl: web,
    webServerRelativeUrl: WEB_PATH,
    siteAbsoluteUrl: web,
    siteServerRelativeUrl: WEB_PATH,
    webId: `{${site.webId}}`,
    siteId: `{${site.siteId}}`,
    webTitle: site.title,
    webTemplateConfiguration: 'SITEPAGEPUBLISHING#0',
    webPermMasks: site.permissions,
    layoutsUrl: '_layouts/15',
    isSPO: true,

    userId: site.userId,
    userLoginName: `i:0#.f|membership|${person.userPrincipalName}`,
    userDisplayName: person.displayName,
    userEmail: person.mail ?? '',
    userPrincipalName: person.userPrincipalName,
    isAnonymousGuestUser: false,
    isExternalGuestUser: person.userType === 'Guest',
    isEmailAuthenticationGuestUser: false,
    isSiteAdmin: ownsSite(site),
    aadTenantId: tenant.tenantId,
    aadUserId: person.id,
    aadInstanceUrl: 'https://login.microsoftonline.com',

    // The loader picks a component's texts by currentUICultureName.
    currentCultureName: culture,
    currentUICultureName: culture,
    currentLanguage: LCID[culture],
    currentCultureLCID: LCID[culture],
    webLanguage: LCID['da-DK'],
    webLanguageName: 'da-DK',

    msGraphEndpointUrl: `${tenant.origin}/graph`,
    formDigestValue: site.formDigestValue,
    formDigestTimeoutSeconds: site.formDigestTimeoutSeconds,
    serverTime: tenant.clock.now().toISOString(),
    CorrelationId: randomUUID(),
    env: 'prod',

    ExpFeatures: [],
    ECSClientFeatures: [],
    // sp-loader's "fetch no Entra token while starting"; without it the page calls login.microsoftonline.com.
    killSwitches: { '2bf3e1ce-55da-4552-bc41-e3d072202d3c': true }
  };
}
