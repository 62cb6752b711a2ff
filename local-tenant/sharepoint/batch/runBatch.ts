import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Caller, LogEntry, Tenant } from '../../tenant';
import { WEB_PATH } from '../../tenant';
import { invalidBatch } from '../errors';
import { parseBatch, type BatchPart } from './parseBatch';

const NEWLINE = '\r\n';

/** Headers that a part of a batch keeps. */
const PART_HEADERS = [
  'CONTENT-TYPE',
  'ETAG',
  'LOCATION',
  'RETRY-AFTER',
  'RATELIMIT-LIMIT',
  'RATELIMIT-REMAINING',
  'RATELIMIT-RESET'
];

/**
 * Runs the requests of a batch one after the other, each as a request of its own, and writes their answers in the same
 * order. The batch itself always succeeds. Parts take over the digest that the batch was let in with.
 */
export async function runBatch(
  tenant: Tenant,
  request: Request,
  body: Uint8Array,
  caller: Caller,
  logEntry: LogEntry
): Promise<Response> {
  const parts = parseBatch(request.headers.get('content-type') ?? '', new TextDecoder().decode(body));
  const requests = parts.map((part) => partRequest(tenant, request, part));
  const boundary = `batchresponse_${randomUUID()}`;
  let text = '';
  for (const part of requests) {
    const response = await tenant.dispatchPart(part, logEntry, caller);
    text += `--${boundary}${NEWLINE}${await partText(response)}`;
  }
  return new Response(`${text}--${boundary}--${NEWLINE}`, {
    status: 200,
    headers: { 'Content-Type': `multipart/mixed; boundary=${boundary}` }
  });
}

function partRequest(tenant: Tenant, outer: Request, part: BatchPart): Request {
  const url = partUrl(tenant, part.url);
  const headers = new Headers();
  try {
    part.headers.forEach(([name, value]) => headers.append(name, value));
  } catch {
    throw invalidBatch('A header of a batch part is not valid.');
  }
  const digest = outer.headers.get('x-requestdigest');
  if (digest !== null) {
    headers.set('x-requestdigest', digest);
  }
  const hasBody = part.method !== 'GET' && part.method !== 'HEAD' && part.body !== '';
  return new Request(url, { method: part.method, headers, ...(hasBody ? { body: part.body } : {}) });
}

/** A part is a request to the REST surface of the same site collection, and no batch. */
const PART = new RegExp(`^${WEB_PATH}(?:/[^/]+)*?/_api/(?!\\$batch)`, 'i');

function partUrl(tenant: Tenant, text: string): URL {
  const url = URL.canParse(text, tenant.origin) ? new URL(text, tenant.origin) : undefined;
  if (url?.origin !== tenant.origin || !PART.test(url.pathname)) {
    throw invalidBatch(`The address '${text}' of a batch part is not valid.`);
  }
  return url;
}

async function partText(response: Response): Promise<string> {
  const { status, headers } = response;
  const head = [
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    '',
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`
  ];
  for (const name of PART_HEADERS) {
    const value = headers.get(name);
    if (value !== null) {
      head.push(`${name}: ${value}`);
    }
  }
  return [...head, '', await response.text(), ''].join(NEWLINE);
}
