import { randomUUID } from 'node:crypto';

/** By what support finds a request again; stands in the headers of every answer and in the body of every error. */
type RequestIdentity = Record<'request-id' | 'client-request-id', string>;

const identities = new WeakMap<Request, RequestIdentity>();

/** `client-request-id` is the caller's, or the request's own where the caller gave none. */
export function identityOf(request: Request): RequestIdentity {
  const known = identities.get(request) ?? newIdentity(request);
  identities.set(request, known);
  return known;
}

function newIdentity(request: Request): RequestIdentity {
  const id = randomUUID();
  return { 'request-id': id, 'client-request-id': request.headers.get('client-request-id') ?? id };
}

/** The parts of a batch are known by the identity of the batch: the errors in learn.microsoft.com/graph/json-batching share theirs. */
export const shareIdentity = (part: Request, whole: Request): void => {
  identities.set(part, identityOf(whole));
};
