import type { Client } from '@microsoft/microsoft-graph-client';
import * as v from 'valibot';
import type { Directory } from '../../application/ports/directory';
import { personKeyOf } from '../../domain/people/personKey';
import type { DirectoryPerson } from '../../domain/routing/directoryPerson';
import { awayAmong } from './presence';
import { withAppErrors } from './toAppError';

/** Never employeeId or extension attributes: in Danish directories they may hold the CPR number. */
export const directoryColumns = 'id,displayName,mail,userPrincipalName,accountEnabled,userType';
/** The manager and three more steps. */
const levels = 4;

/** The most comparisons that the directory takes in one filter. */
const mostClauses = 15;

/** A person as Graph tells. */
export const personSchema = v.object({
  '@odata.type': v.optional(v.string()),
  id: v.string(),
  displayName: v.nullish(v.string()),
  mail: v.nullish(v.string()),
  userPrincipalName: v.nullish(v.string()),
  accountEnabled: v.nullish(v.boolean()),
  userType: v.nullish(v.string()),
  manager: v.optional(v.unknown())
});

/** People and their managers by `User.Read.All`; presence by `Presence.Read.All` where it is granted. */
export function directory(graph: Client): Directory {
  return {
    snapshotOf: (person) =>
      withAppErrors('User.Read.All', async () => {
        const answer: unknown = await graph
          .api(`/users/${encodeURIComponent(person)}`)
          .header('ConsistencyLevel', 'eventual')
          .query({ $count: 'true' })
          .select(directoryColumns)
          .expand(`manager($levels=${levels};$select=${directoryColumns})`)
          .get();
        const [proposer, ...chain] = chainOf(answer);
        const away = await awayAmong(
          graph,
          chain.map(({ id }) => id)
        );
        return { proposer, chain: chain.map((step) => ({ ...step, isAway: away.get(step.id) })) };
      }),
    peopleOf: (keys) =>
      withAppErrors('User.Read.All', async () => {
        const people: DirectoryPerson[] = [];
        for (let start = 0; start < keys.length; start += mostClauses) {
          const filter = keys
            .slice(start, start + mostClauses)
            .map((key) => `userPrincipalName eq '${key.replace(/'/g, "''")}'`)
            .join(' or ');
          const answer: unknown = await graph.api('/users').filter(filter).select(directoryColumns).get();
          people.push(...v.parse(v.object({ value: v.array(personSchema) }), answer).value.map(personOf));
        }
        return people;
      })
  };
}

/** The person and the chain above, from the nested answer. */
function chainOf(answer: unknown): DirectoryPerson[] {
  const chain: DirectoryPerson[] = [];
  for (let step: unknown = answer; step && chain.length <= levels;) {
    const parsed = v.parse(personSchema, step);
    chain.push(personOf(parsed));
    step = parsed.manager;
  }
  return chain;
}

/** Graph's person in our terms; what it does not say stays unknown. */
export const personOf = (row: v.InferOutput<typeof personSchema>): DirectoryPerson => ({
  id: row.id,
  kind: row['@odata.type'] === '#microsoft.graph.orgContact' ? 'orgContact' : 'user',
  key: row.userPrincipalName ? personKeyOf(row.userPrincipalName) : undefined,
  displayName: row.displayName ?? row.userPrincipalName ?? '',
  mail: row.mail ?? undefined,
  accountEnabled: row.accountEnabled ?? undefined,
  userType: row.userType === 'Member' || row.userType === 'Guest' ? row.userType : undefined
});
