import { chooseFormat, contentTypeOf, type Format } from '../odata/format';
import { UnsupportedFunctionError } from '../odata/filter';
import { parseQueryOptions, UnsupportedOptionError, type QueryOptions } from '../odata/queryOptions';
import { parseResourcePath, type Segment } from '../odata/resourcePath';
import { ODataSyntaxError } from '../odata/tokenizer';
import { ODataWriter } from '../odata/write';
import type { Caller, LogEntry, Tenant } from '../tenant';
import { answerResponse } from './answer';
import { Call } from './call';
import {
  appOnlyBySecret,
  invalidDigest,
  invalidQuery,
  notSupported,
  ServiceError,
  unauthorized
} from './errors';
import { errorResponse } from './errorResponse';
import { findOperation } from './findOperation';
import { transaction } from './model/row';
import { theWeb, type Web } from './model/web';
import { ENTITY_OPTIONS, type Operation } from './operation';
import { isValidDigest } from './request/digest';
import { targetOf } from './request/target';

/** A request below `_api/`, with its body read. */
export interface ApiRequest {
  request: Request;
  /** The site that the address names. */
  web: Web;
  /** What stands behind `_api/`, still encoded. */
  rawPath: string;
  body: Uint8Array;
  caller: Caller | undefined;
  logEntry: LogEntry;
}

/** Answers one request to the REST surface; what goes wrong becomes the service's error in the format asked for. */
export function dispatch(tenant: Tenant, api: ApiRequest): Response {
  const { headers } = api.request;
  const choice = chooseFormat(headers.get('accept') ?? '', headers.get('odata-version') ?? '');
  const format = 'format' in choice ? choice.format : undefined;
  try {
    return answer(tenant, api, format);
  } catch (error) {
    const refusal = serviceError(error);
    if (refusal) {
      return errorResponse(refusal, format, apiAddress(api.web));
    }
    throw error;
  }
}

/** `site/rootweb` means the web at the top, wherever it is asked. */
const WEB_SEGMENT: Segment = { name: 'web', arguments: undefined };

function answer(tenant: Tenant, api: ApiRequest, format: Format | undefined): Response {
  const caller = authenticated(api.caller);
  const method = effectiveMethod(api.request);
  const path = decodePath(api.rawPath);
  demandDigest(tenant, caller, api.request, method, path);
  const query = parseQueryOptions(new URL(api.request.url).searchParams);
  const segments = parseResourcePath(path, query.aliases);
  const isTop = segments[0]?.name === 'site' && segments[1]?.name === 'rootweb';
  const web = isTop ? theWeb(tenant) : api.web;
  const target = targetOf(isTop ? [WEB_SEGMENT, ...segments.slice(2)] : segments);
  const operation = findOperation(method, target);
  api.logEntry.operation = `${method} ${target.path}`;
  demandOptions(operation, query);
  if (!format && !target.path.endsWith('/$value')) {
    throw notSupported('Atom answers: send an Accept header with application/json');
  }
  const { request, body, logEntry, rawPath } = api;
  const work = (): Response => {
    const described = { method, rawPath, segments, query, headers: request.headers, body, logEntry };
    const call = new Call(tenant, caller, described, web);
    call.demand('UseRemoteAPIs', call.site);
    const written = format ?? 'minimalmetadata';
    return answerResponse(call, operation.handle(call, target), {
      writer: new ODataWriter(written, apiAddress(web)),
      contentType: contentTypeOf(written),
      isVersion4: written === 'v4'
    });
  };
  return method === 'GET' ? work() : transaction(tenant.db, work);
}

/** Throws the 403 that SharePoint gives to nobody in particular, and the 401 for an application that showed a secret. */
export function authenticated(caller: Caller | undefined): Caller {
  if (!caller || (caller.person && !caller.person.accountEnabled)) {
    throw unauthorized();
  }
  if (!caller.person && (!caller.byCertificate || caller.audience !== 'sharepoint')) {
    throw appOnlyBySecret();
  }
  return caller;
}

/** Methods that a POST can stand for, named in X-HTTP-Method: only such as write. */
const TUNNELLED = ['MERGE', 'PATCH', 'PUT', 'DELETE'];

function effectiveMethod(request: Request): string {
  const method = request.method.toUpperCase();
  const tunnelled = request.headers.get('x-http-method')?.toUpperCase() ?? '';
  return method === 'POST' && TUNNELLED.includes(tunnelled) ? tunnelled : method;
}

export function decodePath(rawPath: string): string {
  try {
    return decodeURIComponent(rawPath);
  } catch {
    throw invalidQuery('The address is not encoded as it should be.');
  }
}

/** Every write by cookie needs a digest; a token needs none, and `contextinfo` gives the digest out. */
export function demandDigest(
  tenant: Tenant,
  caller: Caller,
  request: Request,
  method: string,
  path: string
): void {
  const isFree =
    method === 'GET' || method === 'HEAD' || caller.via === 'token' || /^contextinfo$/i.test(path);
  const digest = request.headers.get('x-requestdigest') ?? '';
  if (!isFree && !(caller.person && isValidDigest(tenant, caller.person, digest))) {
    throw invalidDigest();
  }
}

function demandOptions(operation: Operation, query: QueryOptions): void {
  const allowed: readonly string[] = operation.options ?? ENTITY_OPTIONS;
  const sent = [
    ...query.sent.map(([name]) => name),
    ...(query.skipToken === undefined ? [] : ['$skiptoken'])
  ];
  const refused = sent.find((name) => name.startsWith('$') && !allowed.includes(name));
  if (refused) {
    throw notSupported(`the query option ${refused} on this operation`);
  }
}

function serviceError(error: unknown): ServiceError | undefined {
  if (error instanceof ServiceError) {
    return error;
  }
  if (error instanceof ODataSyntaxError) {
    return invalidQuery(`The expression is not valid. ${error.message}`);
  }
  if (error instanceof UnsupportedOptionError) {
    return notSupported(`the query option ${error.option}`);
  }
  if (error instanceof UnsupportedFunctionError) {
    return notSupported(`the function ${error.functionName} in $filter`);
  }
  return undefined;
}

function apiAddress(web: Web): string {
  return `${web.url}/_api`;
}
