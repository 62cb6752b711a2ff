import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { FaultRule } from './faultRule';
import { serviceOf } from './serviceOf';

/** The answer that a rule puts in place of the work; undefined when the work goes on. */
export function faultAnswer(rule: FaultRule, request: Request, now: Date): Response | undefined {
  if (rule.expireDigest) return sharePointError(request, 403, EXPIRED_DIGEST);
  if (rule.status === undefined) return undefined;
  const answer = answers[serviceOf(request)](request, rule.status, now);
  if (rule.retryAfter !== undefined) answer.headers.set('Retry-After', String(rule.retryAfter));
  return answer;
}

interface ODataError {
  code: string;
  message: string;
}

/** What SharePoint answers to a digest that is out of date (`local-tenant.md`, "Digest"). */
const EXPIRED_DIGEST: ODataError = {
  code: '-2130575252, Microsoft.SharePoint.SPException',
  message:
    'The security validation for this page is invalid and might be corrupted. ' +
    "Please use your web browser's Back button to try your operation again."
};

const answers = {
  /** SharePoint's front end throttles in plain text (OneDrive/onedrive-api-docs#799); other failures are OData errors. */
  sharepoint(request: Request, status: number): Response {
    const throttled: Record<number, string> = { 429: '429 TOO MANY REQUESTS', 503: '503 SERVER UNAVAILABLE' };
    const text = throttled[status];
    if (text !== undefined) return plainText(status, text);
    return sharePointError(request, status, {
      code: '-1, Microsoft.SharePoint.Client.UnknownError',
      message: STATUS_CODES[status] ?? 'Unknown Error'
    });
  },
  graph(request: Request, status: number, now: Date): Response {
    const { code, message } = graphErrors[status] ?? {
      code: 'UnknownError',
      message: STATUS_CODES[status] ?? ''
    };
    const requestId = randomUUID();
    const innerError = {
      date: now.toISOString().slice(0, 19),
      'request-id': requestId,
      'client-request-id': request.headers.get('client-request-id') ?? requestId
    };
    return Response.json(
      { error: { code, message, innerError } },
      { status, headers: { 'request-id': requestId } }
    );
  },
  page: (_request: Request, status: number): Response =>
    plainText(status, STATUS_CODES[status] ?? String(status))
};

const graphErrors: Readonly<Record<number, ODataError>> = {
  401: { code: 'InvalidAuthenticationToken', message: 'Access token is empty.' },
  403: { code: 'Authorization_RequestDenied', message: 'Insufficient privileges to complete the operation.' },
  429: { code: 'activityLimitReached', message: 'Application has been throttled.' },
  500: { code: 'generalException', message: 'General exception while processing' },
  503: {
    code: 'serviceNotAvailable',
    message: 'The service is temporarily unavailable. Please try again later.'
  }
};

/** OData v3 names the error `odata.error`; verbose and v4 (which SPHttpClient asks for) name it `error`. */
function sharePointError(request: Request, status: number, { code, message }: ODataError): Response {
  const verbose = request.headers.get('accept')?.includes('odata=verbose') ?? false;
  const plain = verbose || request.headers.get('odata-version') === '4.0';
  const error = { code, message: { lang: 'en-US', value: message } };
  const body = plain ? { error } : { 'odata.error': error };
  return Response.json(body, { status, headers: { SPRequestGuid: randomUUID() } });
}

function plainText(status: number, text: string): Response {
  return new Response(text, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
