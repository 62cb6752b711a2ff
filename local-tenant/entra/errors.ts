import { randomUUID } from 'node:crypto';

/** A refusal of the token endpoint; codes and wording as learn.microsoft.com/entra/identity-platform/reference-error-codes. */
export class EntraError extends Error {
  public readonly name = 'EntraError';

  public constructor(
    public readonly status: 400 | 401,
    public readonly error: string,
    public readonly code: number,
    message: string
  ) {
    super(`AADSTS${code}: ${message}`);
  }
}

const invalidRequest = (code: number, message: string): EntraError =>
  new EntraError(400, 'invalid_request', code, message);
const invalidClient = (code: number, message: string): EntraError =>
  new EntraError(401, 'invalid_client', code, message);

export const parameterMissing = (name: string): EntraError =>
  invalidRequest(900144, `The request body must contain the following parameter: '${name}'.`);

export const tenantUnknown = (tenant: string): EntraError =>
  invalidRequest(
    90002,
    `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`
  );

/** Wording for a grant that is none; those that exist and are not supported here are answered with 501. */
export const grantUnknown = (grant: string): EntraError =>
  new EntraError(
    400,
    'unsupported_grant_type',
    70003,
    `The app requested an unsupported grant type '${grant}'.`
  );

export const applicationUnknown = (clientId: string, tenant: string): EntraError =>
  new EntraError(
    400,
    'unauthorized_client',
    700016,
    `Application with identifier '${clientId}' was not found in the directory '${tenant}'. This can happen if the ` +
      'application has not been installed by the administrator of the tenant or consented to by any user in the tenant. ' +
      'You may have sent your authentication request to the wrong tenant.'
  );

export const credentialMissing = (): EntraError =>
  invalidClient(
    7000218,
    "The request body must contain the following parameter: 'client_assertion' or 'client_secret'."
  );

export const secretWrong = (clientId: string): EntraError =>
  invalidClient(
    7000215,
    'Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the ' +
      `client secret ID, for a secret added to app '${clientId}'.`
  );

export const assertionMalformed = (why: string): EntraError =>
  invalidClient(50027, `JWT token is invalid or malformed. ${why}`.trim());

export const assertionUnsigned = (reason: string): EntraError =>
  invalidClient(700027, `Client assertion contains an invalid signature. [Reason - ${reason}]`);

export const assertionOfAnother = (): EntraError =>
  invalidClient(700021, "Client assertion application identifier doesn't match 'client_id' parameter.");

export const assertionForAnother = (): EntraError =>
  invalidClient(700023, 'Client assertion audience claim does not match Realm issuer.');

export const assertionOutOfTime = (now: Date, from: Date, until: Date): EntraError =>
  invalidClient(
    700024,
    `Client assertion is not within its valid time range. Current time: ${now.toISOString()}, assertion valid from ` +
      `${from.toISOString()}, expiry time of assertion ${until.toISOString()}.`
  );

export const scopeNotDefault = (scope: string): EntraError =>
  new EntraError(
    400,
    'invalid_scope',
    1002012,
    `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default ` +
      'suffixed to the resource identifier (application ID URI).'
  );

export const resourceUnknown = (resource: string, tenant: string): EntraError =>
  new EntraError(
    400,
    'invalid_resource',
    500011,
    `The resource principal named ${resource} was not found in the tenant named ${tenant}. This can happen if the ` +
      'application has not been installed by the administrator of the tenant or consented to by any user in the tenant. ' +
      'You might have sent your authentication request to the wrong tenant.'
  );

/** The body of a refusal. */
export function entraErrorBody({ error, code, message }: EntraError, now: Date): Record<string, unknown> {
  const trace = randomUUID();
  const correlation = randomUUID();
  const timestamp = `${now.toISOString().slice(0, 19).replace('T', ' ')}Z`;
  return {
    error,
    error_description: `${message} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
    error_codes: [code],
    timestamp,
    trace_id: trace,
    correlation_id: correlation,
    error_uri: `https://login.microsoftonline.com/error?code=${code}`
  };
}
