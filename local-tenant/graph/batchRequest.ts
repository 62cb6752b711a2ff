import * as v from 'valibot';
import { badRequest } from './errors';

/** learn.microsoft.com/graph/json-batching: "JSON batch requests are currently limited to 20 individual requests." */
const maxParts = 20;

const partSchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  method: v.pipe(v.string(), v.toUpperCase(), v.picklist(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])),
  url: v.pipe(v.string(), v.nonEmpty()),
  headers: v.nullish(v.record(v.string(), v.string()), {}),
  body: v.optional(v.unknown()),
  dependsOn: v.nullish(v.array(v.string()), [])
});

const batchSchema = v.object({ requests: v.pipe(v.array(partSchema), v.minLength(1)) });

/** One part of a batch, ready to be sent. */
export interface BatchRequest {
  id: string;
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string | Uint8Array | undefined;
  dependsOn: readonly string[];
}

/** The parts of a batch, or the refusal of the batch as a whole. */
export function batchRequestsOf(json: unknown): readonly BatchRequest[] {
  const parsed = v.safeParse(batchSchema, json);
  if (!parsed.success) {
    throw badRequest('Invalid batch payload format.');
  }
  const { requests } = parsed.output;
  if (requests.length > maxParts) {
    throw badRequest(`Number of batch request steps exceeds the maximum value of ${maxParts}.`);
  }
  refuseTwins(requests.map(({ id }) => id));
  refuseImpossibleOrder(requests);
  return requests.map((part) => ({ ...part, body: bodyOf(part.body, part.headers, part.id) }));
}

/** Source: the service's answer to two parts with one id. Ids are not case-sensitive. */
function refuseTwins(ids: readonly string[]): void {
  const twin = ids.find((id, at) => ids.findIndex((other) => other.toLowerCase() === id.toLowerCase()) < at);
  if (twin !== undefined) {
    throw badRequest(`Request Id ${twin} has to be unique in a batch.`);
  }
}

/** A part may depend on parts that are there, and never in a circle. */
function refuseImpossibleOrder(requests: readonly { id: string; dependsOn: readonly string[] }[]): void {
  const done = new Set<string>();
  for (let round = 0; round < requests.length; round++) {
    requests
      .filter(({ dependsOn }) => dependsOn.every((id) => done.has(id)))
      .forEach(({ id }) => done.add(id));
  }
  const stuck = requests.find(({ id }) => !done.has(id));
  if (stuck !== undefined) {
    throw badRequest(
      `Invalid batch payload format. Request Id ${stuck.id} depends on requests that cannot come before it.`
    );
  }
}

/** A JSON body as its text, any other as the bytes behind its base64; a body needs a Content-Type. */
function bodyOf(
  body: unknown,
  headers: Readonly<Record<string, string>>,
  id: string
): string | Uint8Array | undefined {
  if (body === undefined || body === null) {
    return undefined;
  }
  const type = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  if (type === undefined) {
    throw badRequest(`Request Id ${id}: the header Content-Type is required when a body is specified.`);
  }
  return /\bjson\b/i.test(type) || typeof body !== 'string'
    ? JSON.stringify(body)
    : Uint8Array.from(Buffer.from(body, 'base64url'));
}
