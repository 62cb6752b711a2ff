import * as v from 'valibot';
import { transitiveGroupsOf } from '../../membership';
import type { DirectoryObject } from '../../tenant';
import { requestBad } from '../errors';
import { groupIn } from '../groupIn';
import { jsonOf } from '../jsonBody';
import { type Answer, type Call, contextOf, type Operation } from '../operation';

/** learn.microsoft.com/graph/api/directoryobject-checkmembergroups: "up to a maximum of 20 groups per request". */
const maxGroups = 20;

/** Both scopes of one of the pairs are needed; the page names them for the person who is signed in, for others and for groups. */
const together = (users: readonly string[]): string[] => [
  ...users.flatMap((user) =>
    ['GroupMember.Read.All', 'Group.Read.All'].map((group) => `${user} and ${group}`)
  ),
  'Directory.Read.All'
];
const shared = { method: 'POST', denial: 'directory', options: [], cost: 4 } as const;
const asUser = (call: Call): DirectoryObject => call.subject();

export const checkMemberGroups: readonly Operation[] = [
  {
    ...shared,
    path: '/me/checkMemberGroups',
    scopes: together(['User.Read', 'User.ReadBasic.All', 'User.Read.All']),
    handle: checking(asUser)
  },
  {
    ...shared,
    path: '/users/:user/checkMemberGroups',
    scopes: together(['User.ReadBasic.All', 'User.Read.All']),
    handle: checking(asUser)
  },
  {
    ...shared,
    path: '/groups/:group/checkMemberGroups',
    scopes: [
      'GroupMember.Read.All',
      'Group.Read.All',
      'Directory.Read.All',
      'Group.ReadWrite.All',
      'Directory.ReadWrite.All'
    ],
    handle: checking(groupIn)
  }
];

const bodySchema = v.strictObject({ groupIds: v.array(v.string()) });

/** Answers those of the given groups that the member is in, by itself or by way of another group. */
function checking(member: (call: Call) => DirectoryObject): (call: Call) => Promise<Answer> {
  return async (call) => {
    const body = v.safeParse(bodySchema, await jsonOf(call.request));
    if (!body.success) {
      throw requestBad("The request body must be an object with the collection 'groupIds' of group ids.");
    }
    const { groupIds } = body.output;
    if (groupIds.length === 0 || groupIds.length > maxGroups) {
      throw requestBad(
        `The collection 'groupIds' must hold between 1 and ${maxGroups} group ids, and holds ${groupIds.length}.`
      );
    }
    const { directory } = call.tenant;
    const found = new Set(transitiveGroupsOf(directory, member(call)).map(({ id }) => id));
    return {
      status: 200,
      json: {
        '@odata.context': contextOf(call.tenant, 'Collection(Edm.String)'),
        value: groupIds.filter((id) => found.has(id.toLowerCase()))
      }
    };
  };
}
