import { ResponseType, type Client } from '@microsoft/microsoft-graph-client';
import * as v from 'valibot';
import { AppError, isPassing } from '../../application/errors';
import { failureOf, withAppErrors } from './toAppError';

/** The most requests that Graph takes in one batch. */
const batchSize = 20;

/** One request of a batch; addresses are relative to the version. */
export type BatchPart = { url: string } & ({ method: 'GET' } | { method: 'POST'; body: unknown });

/** What one request of a batch was answered with. */
export interface PartAnswer {
  status: number;
  contentType: string;
  /** Where Graph asks for a pause. */
  retryAfterSeconds?: number;
  body: unknown;
}

const answerSchema = v.object({
  responses: v.array(
    v.object({
      id: v.string(),
      status: v.number(),
      headers: v.nullish(v.record(v.string(), v.string())),
      body: v.optional(v.unknown())
    })
  )
});

/**
 * Sends the parts in as few batches as Graph allows, one after the other, and gives their answers in the same order; a part that got no
 * answer is undefined. Throws AppError where a whole batch was refused.
 */
export async function batched(
  graph: Client,
  scope: string,
  parts: readonly BatchPart[]
): Promise<Array<PartAnswer | undefined>> {
  const answers: Array<PartAnswer | undefined> = [];
  for (let start = 0; start < parts.length; start += batchSize) {
    const some = parts.slice(start, start + batchSize);
    answers.push(
      ...(await withAppErrors(scope, () => oneBatch(graph, scope, some)).catch((error: unknown) => {
        // What the batches before have brought is not lost with this one.
        if (start > 0 && isPassing(error)) {
          return some.map(() => tooBusy(error));
        }
        throw error;
      }))
    );
  }
  return answers;
}

const tooBusy = (error: unknown): PartAnswer => ({
  status: 503,
  contentType: '',
  retryAfterSeconds: error instanceof AppError ? error.details.retryAfterSeconds : undefined,
  body: undefined
});

async function oneBatch(
  graph: Client,
  scope: string,
  parts: readonly BatchPart[]
): Promise<Array<PartAnswer | undefined>> {
  const requests = parts.map((part, index) => ({
    id: String(index),
    ...part,
    ...(part.method === 'POST' ? { headers: { 'Content-Type': 'application/json' } } : {})
  }));
  const answer = await posted(graph, '/$batch', { requests }, scope);
  const { responses } = v.parse(answerSchema, answer);
  return parts.map((_part, index) => {
    const response = responses.find(({ id }) => id === String(index));
    return (
      response && {
        status: response.status,
        contentType: header(response.headers, 'content-type') ?? '',
        retryAfterSeconds: secondsIn(header(response.headers, 'retry-after')),
        body: response.body
      }
    );
  });
}

/** The JSON that a POST was answered with; unlike the client's own errors, ours know how long Graph wants to be left alone. */
export async function posted(graph: Client, path: string, body: unknown, scope: string): Promise<unknown> {
  const response: unknown = await graph.api(path).responseType(ResponseType.RAW).post(body);
  if (!(response instanceof Response)) {
    throw new AppError('invalidAnswer', 'Graph gave no response');
  }
  if (!response.ok) {
    throw failureOf(response.status, scope, secondsIn(response.headers.get('Retry-After')));
  }
  return response.json();
}

const header = (headers: Record<string, string> | null | undefined, name: string): string | undefined =>
  Object.entries(headers ?? {}).find(([each]) => each.toLowerCase() === name)?.[1];

const secondsIn = (text: string | null | undefined): number | undefined =>
  text && /^\d{1,6}$/.test(text) ? Number(text) : undefined;
