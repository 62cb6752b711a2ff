import { batchRequestsOf, type BatchRequest } from '../batchRequest';
import { badRequest } from '../errors';
import { spelledHeader } from '../headerNames';
import { jsonOf } from '../jsonBody';
import type { Answer, Call, Operation } from '../operation';
import { shareIdentity } from '../requestIdentity';

/** learn.microsoft.com/graph/json-batching. Needs no scope itself; each part is checked by itself. */
export const batch: Operation = {
  method: 'POST',
  path: '/$batch',
  scopes: [],
  denial: 'directory',
  options: [],
  handle
};

async function handle(call: Call): Promise<Answer> {
  const requests = batchRequestsOf(await jsonOf(call.request)).map((part) => ({
    ...part,
    request: requestOf(call, part)
  }));
  const started = new Map<string, Promise<BatchResponse>>();
  const start = (part: ReadyPart): Promise<BatchResponse> => {
    const running = started.get(part.id) ?? afterItsDependencies(part);
    started.set(part.id, running);
    return running;
  };
  const afterItsDependencies = async (part: ReadyPart): Promise<BatchResponse> => {
    const before = await Promise.all(requests.filter(({ id }) => part.dependsOn.includes(id)).map(start));
    return before.some(({ status }) => status >= 400) ? failedDependency(part.id) : answerPart(call, part);
  };
  return { status: 200, json: { responses: await Promise.all(requests.map(start)) } };
}

/** A part that was found to be a request before any of the batch was run. */
type ReadyPart = BatchRequest & { request: Request };

interface BatchResponse {
  id: string;
  status: number;
  headers: Record<string, string>;
  body?: unknown;
}

const failedDependency = (id: string): BatchResponse => ({
  id,
  status: 424,
  headers: { 'Content-Type': 'application/json' },
  body: { error: { code: 'FailedDependency', message: 'Failed Dependency' } }
});

async function answerPart(call: Call, { id, request }: ReadyPart): Promise<BatchResponse> {
  const response = await call.tenant.dispatchPart(request, call.logEntry, call.caller);
  const bytes = Buffer.from(await response.arrayBuffer());
  const headers = Object.fromEntries(
    [...response.headers].map(([name, value]) => [spelledHeader(name), value])
  );
  return {
    id,
    status: response.status,
    headers,
    ...(bytes.length > 0 ? { body: bodyOf(bytes, response.headers.get('Content-Type') ?? '') } : {})
  };
}

/** The part as a request of its own below `/graph/v1.0`; an address that leads elsewhere is refused. */
function requestOf(call: Call, part: BatchRequest): Request {
  const base = `${call.tenant.origin}/graph/v1.0/`;
  try {
    const request = new Request(`${base}${part.url.replace(/^\//, '')}`, {
      method: part.method,
      headers: part.headers,
      body: part.method === 'GET' ? undefined : part.body
    });
    if (request.url.startsWith(base)) {
      shareIdentity(request, call.request);
      return request;
    }
  } catch {
    // Not an address or a header that a request can have: refused below.
  }
  throw badRequest(`Invalid batch payload format. Request Id ${part.id} is no request.`);
}

/** JSON stands as JSON; anything else as base64. */
const bodyOf = (bytes: Buffer, contentType: string): unknown =>
  /\bjson\b/i.test(contentType) ? JSON.parse(bytes.toString()) : bytes.toString('base64');
