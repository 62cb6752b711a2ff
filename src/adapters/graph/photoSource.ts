import type { Client } from '@microsoft/microsoft-graph-client';
import * as v from 'valibot';
import { AppError } from '../../application/errors';
import type { PhotoSource } from '../../application/ports/photoSource';
import type { PersonKey } from '../../domain/people/personKey';
import { withAppErrors } from './toAppError';

/** The most requests that Graph takes in one batch. */
const batchSize = 20;
/** Twice the size on screen, for sharp screens. */
const size = '120x120';

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
type Part = v.InferOutput<typeof answerSchema>['responses'][number];

/** Photos by `User.Read.All`, in one batch for up to twenty people, as data URLs that need no tidying up. */
export const photoSource = (graph: Client): PhotoSource => ({
  photosOf: (people) =>
    withAppErrors('User.Read.All', async () => {
      const photos = new Map<PersonKey, string>();
      const wanted = Array.from(new Set(people));
      for (let start = 0; start < wanted.length; start += batchSize) {
        for (const [person, photo] of await photoBatch(graph, wanted.slice(start, start + batchSize))) {
          photos.set(person, photo);
        }
      }
      return photos;
    })
});

async function photoBatch(graph: Client, people: readonly PersonKey[]): Promise<Array<[PersonKey, string]>> {
  const answer: unknown = await graph.api('/$batch').post({
    requests: people.map((person, index) => ({
      id: String(index),
      method: 'GET',
      url: `/users/${encodeURIComponent(person)}/photos/${size}/$value`
    }))
  });
  const parts = v.parse(answerSchema, answer).responses;
  if (parts.length > 0 && parts.every(({ status }) => status === 401 || status === 403)) {
    throw new AppError('consentMissing', 'Graph gives no photos', { missing: 'User.Read.All' });
  }
  return parts.flatMap((part): Array<[PersonKey, string]> => {
    const person = people[Number(part.id)];
    const photo = photoOf(part);
    return person && photo ? [[person, photo]] : [];
  });
}

/** In a batch a photo's bytes come as base64; undefined where there is no photo, or no image. */
function photoOf({ status, headers, body }: Part): string | undefined {
  const contentType = Object.entries(headers ?? {}).find(([name]) => /^content-type$/i.test(name))?.[1];
  const type = /^image\/(?:jpe?g|png|gif|webp)\b/i.exec(contentType ?? '')?.[0].toLowerCase();
  return status === 200 && type && typeof body === 'string' && /^[A-Za-z0-9+/]+=*$/.test(body)
    ? `data:${type};base64,${body}`
    : undefined;
}
