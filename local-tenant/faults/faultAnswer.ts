import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { graphFault } from '../graph/fault';
import type { FaultRule } from './faultRule';
import { serviceOf } from './serviceOf';

/** When something goes wrong, and for whom. */
interface Scene {
  now: Date;
  tenantId: string;
  /** The application that makes the request. */
  applicationId: string;
}

/** The answer that a rule puts in place of the work; undefined when the work goes on. */
export function faultAnswer(rule: FaultRule, request: Request, scene: Scene): Response | undefined {
  if (rule.expireDigest) return sharePointError(request, 403, EXPIRED_DIGEST);
  if (rule.status === undefined) return undefined;
  const answer = answers[serviceOf(request)](request, rule.status, scene);
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
  graph: (request: Request, status: number, { now, ...who }: Scene): Response =>
    graphFault(request, status, now, who),
  page: (_request: Request, status: number): Response =>
    plainText(status, STATUS_CODES[status] ?? String(status))
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
