import type { Client } from '@microsoft/microsoft-graph-client';
import * as v from 'valibot';
import type { ForumReader } from '../../application/ports/forumReader';
import { directory, directoryColumns, personOf, personSchema } from './directory';
import { withAppErrors } from './toAppError';

/** The largest page of members; a forum of heads is far smaller. */
const page = 999;

/** Members of a forum: of its group by `GroupMember.Read.All`, people by name with `User.Read.All`. */
export const forumReader = (graph: Client): ForumReader => ({
  async membersOf({ group, people }) {
    const members = group ? await membersOfGroup(graph, group) : [];
    const named = people.length > 0 ? await directory(graph).peopleOf(people) : [];
    const all = new Map([...members, ...named].map((person) => [person.id, person]));
    return [...all.values()];
  }
});

const membersOfGroup = (graph: Client, group: string): ReturnType<ForumReader['membersOf']> =>
  withAppErrors('GroupMember.Read.All', async () => {
    const answer: unknown = await graph
      .api(`/groups/${encodeURIComponent(group)}/members`)
      .select(directoryColumns)
      .top(page)
      .get();
    return v
      .parse(v.object({ value: v.array(personSchema) }), answer)
      .value.filter((row) => row['@odata.type'] !== '#microsoft.graph.group')
      .map(personOf);
  });
