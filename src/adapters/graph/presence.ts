import type { Client } from '@microsoft/microsoft-graph-client';
import * as v from 'valibot';
import type { Presences } from '../../domain/contacts/presence';
import { posted, type BatchPart } from './batch';
import { withAppErrors } from './toAppError';

export const presenceScope = 'Presence.Read.All';
const path = '/communications/getPresencesByUserId';
/** The most ids that Graph takes in one request. */
const mostIds = 650;

const text = v.fallback(v.string(), '');
const presenceSchema = v.object({
  id: v.string(),
  availability: text,
  activity: text,
  outOfOfficeSettings: v.nullish(v.object({ isOutOfOffice: v.nullish(v.boolean()) }))
});
const answerSchema = v.object({ value: v.array(v.unknown()) });

/** Presences by object id, in one request. Throws AppError. */
export const presencesOf = (graph: Client, ids: readonly string[]): Promise<Presences> =>
  withAppErrors(presenceScope, async () =>
    ids.length === 0 ? new Map() : presencesIn(await posted(graph, path, bodyFor(ids), presenceScope))
  );

/** The same as a part of a batch. `/users/{id}/presence` takes no userPrincipalName either, and only one person. */
export const presencePart = (ids: readonly string[]): BatchPart => ({
  method: 'POST',
  url: path,
  body: bodyFor(ids)
});

const bodyFor = (ids: readonly string[]): { ids: string[] } => ({ ids: ids.slice(0, mostIds) });

/** The presences in an answer; a row that cannot be read is left out. Throws where the answer is none. */
export function presencesIn(answer: unknown): Presences {
  const { value } = v.parse(answerSchema, answer);
  return new Map(
    value.flatMap((row) => {
      const parsed = v.safeParse(presenceSchema, row);
      if (!parsed.success) {
        return [];
      }
      const { id, availability, activity, outOfOfficeSettings } = parsed.output;
      return [
        [id, { availability, activity, isOutOfOffice: outOfOfficeSettings?.isOutOfOffice === true }] as const
      ];
    })
  );
}

/**
 * Who of these (by id) has an out-of-office on. Presence is the highest rung of the permissions ladder: without it, or while
 * it does not answer, nobody is known to be away and routing goes on.
 */
export async function awayAmong(
  graph: Client,
  ids: readonly string[]
): Promise<ReadonlyMap<string, boolean>> {
  try {
    const presences = await presencesOf(graph, ids);
    return new Map(Array.from(presences, ([id, { isOutOfOffice }]) => [id, isOutOfOffice]));
  } catch {
    return new Map();
  }
}
