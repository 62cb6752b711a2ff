import type { GraphError } from './errors';
import type { Answer } from './operation';
import { identityOf } from './requestIdentity';

const jsonType =
  'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';

/** A success with the headers that every answer of Graph carries. */
export function successResponse(request: Request, answer: Answer): Response {
  const headers = new Headers(identityOf(request));
  if ('json' in answer) {
    headers.set('Content-Type', jsonType);
    headers.set('OData-Version', '4.0');
    headers.set('Cache-Control', 'no-cache');
    return new Response(JSON.stringify(answer.json), { status: answer.status, headers });
  }
  if ('bytes' in answer) {
    headers.set('Content-Type', answer.contentType);
    Object.entries(answer.headers ?? {}).forEach(([name, value]) => headers.set(name, value));
    return new Response(Uint8Array.from(answer.bytes), { status: answer.status, headers });
  }
  return new Response(null, { status: answer.status, headers });
}

/** An error in the body that learn.microsoft.com/graph/errors describes, with the headers of learn.microsoft.com/graph/json-batching. */
export function errorResponse(request: Request, error: GraphError, now: Date): Response {
  const identity = identityOf(request);
  const body = {
    error: {
      code: error.code,
      message: error.message,
      innerError: { date: now.toISOString().slice(0, 19), ...identity }
    }
  };
  return new Response(JSON.stringify(body), {
    status: error.status,
    headers: {
      ...identity,
      ...error.headers,
      'Cache-Control': 'no-cache',
      'Content-Type': 'application/json'
    }
  });
}
