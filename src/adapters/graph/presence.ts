import type { Client } from '@microsoft/microsoft-graph-client';
import * as v from 'valibot';

const answerSchema = v.object({
  value: v.array(
    v.object({
      id: v.string(),
      outOfOfficeSettings: v.nullish(v.object({ isOutOfOffice: v.nullish(v.boolean()) }))
    })
  )
});

/**
 * Who of these (by id) has an out-of-office on. Presence is the highest rung of the permissions ladder: without it, or while
 * it does not answer, nobody is known to be away and routing goes on.
 */
export async function awayAmong(
  graph: Client,
  ids: readonly string[]
): Promise<ReadonlyMap<string, boolean>> {
  if (ids.length === 0) {
    return new Map();
  }
  try {
    const answer: unknown = await graph.api('/communications/getPresencesByUserId').post({ ids });
    return new Map(
      v
        .parse(answerSchema, answer)
        .value.map(({ id, outOfOfficeSettings }) => [id, outOfOfficeSettings?.isOutOfOffice === true])
    );
  } catch {
    return new Map();
  }
}
