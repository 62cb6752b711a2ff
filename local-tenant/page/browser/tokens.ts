import { SPEvent, type SPEventArgs } from '@microsoft/sp-core-library';
import { _AadTokenProviders } from '@microsoft/sp-http-base';

/** Named as MSAL names it: web parts tell a missing consent from other failures by the name. */
class InteractionRequiredAuthError extends Error {
  public readonly name = 'InteractionRequiredAuthError';

  public constructor(
    public readonly errorCode: string,
    public readonly errorMessage: string,
    public readonly subError: string
  ) {
    super(`${errorCode}: ${errorMessage}`);
  }
}

interface TokenAnswer {
  token?: string;
  error?: string;
  error_description?: string;
  suberror?: string;
}

/** Asks the tenant for a token as the person of the cookie, as MSAL asks Entra. */
async function getToken(resource: string): Promise<string> {
  const response = await fetch(`/_tenant/token?resource=${encodeURIComponent(resource)}`, {
    method: 'POST',
    headers: { Accept: 'application/json' }
  });
  const answer: TokenAnswer = await response.json();
  if (answer.token !== undefined) return answer.token;
  throw new InteractionRequiredAuthError(
    answer.error ?? `HTTP ${response.status}`,
    answer.error_description ?? '',
    answer.suberror ?? ''
  );
}

/** The constructor takes a name that Microsoft's published types leave out. */
function namedEvent<T extends SPEventArgs>(name: string): SPEvent<T> {
  return Reflect.construct(SPEvent, [name]);
}

/** Takes the place of Entra: every client of the runtime that needs a token asks this provider. */
export function initializeTokens(): void {
  _AadTokenProviders._initialize(
    {
      getToken,
      _getTokenInternal: getToken,
      _ensureState: async () => {},
      _ensureTelemetry: async () => {},
      onBeforeRedirectEvent: namedEvent('tenant.onBeforeRedirect'),
      tokenAcquisitionEvent: namedEvent('tenant.tokenAcquisition'),
      popupEvent: namedEvent('tenant.popup')
    },
    _AadTokenProviders.preAuthorizedConfiguration
  );
}
