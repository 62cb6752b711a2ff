import type { ServiceScope } from '@microsoft/sp-core-library';
import { PageContext } from '@microsoft/sp-page-context';
import type { PageContextInfo } from '../pageData';

/** Fills the page context that every web part reads from what the server wrote into the page. */
export function initializePageContext(scope: ServiceScope, info: PageContextInfo): void {
  scope.consume(PageContext.serviceKey).initialize(
    {
      aadInfo: { tenantId: info.aadTenantId, userId: info.aadUserId, instanceUrl: info.aadInstanceUrl },
      cultureInfo: {
        currentCultureName: info.currentCultureName,
        currentUICultureName: info.currentUICultureName,
        isRightToLeft: false
      },
      site: {
        id: withoutBraces(info.siteId),
        absoluteUrl: info.siteAbsoluteUrl,
        serverRelativeUrl: info.siteServerRelativeUrl,
        correlationId: info.CorrelationId,
        serverRequestPath: location.pathname,
        isNoScriptEnabled: true,
        sitePagesEnabled: true,
        recycleBinItemCount: 0
      },
      web: {
        id: withoutBraces(info.webId),
        absoluteUrl: info.webAbsoluteUrl,
        serverRelativeUrl: info.webServerRelativeUrl,
        title: info.webTitle,
        language: info.webLanguage,
        languageName: info.webLanguageName,
        permissions: info.webPermMasks,
        templateName: '68'
      },
      user: {
        displayName: info.userDisplayName,
        email: info.userEmail,
        loginName: info.userLoginName,
        isAnonymousGuestUser: info.isAnonymousGuestUser,
        isExternalGuestUser: info.isExternalGuestUser
      },
      featureInfo: {}
    },
    info
  );
}

function withoutBraces(guid: string): string {
  return guid.replace(/[{}]/g, '');
}
