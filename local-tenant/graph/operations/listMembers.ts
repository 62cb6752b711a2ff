import { transitiveMembersOf } from '../../membership';
import { groupIn } from '../groupIn';
import { relationship } from '../related';

const shared = {
  casts: ['microsoft.graph.user', 'microsoft.graph.group'],
  scopes: [
    'GroupMember.Read.All',
    'GroupMember.ReadWrite.All',
    'Group.Read.All',
    'Group.ReadWrite.All',
    'Directory.Read.All'
  ]
} as const;

/** learn.microsoft.com/graph/api/group-list-members and …/group-list-transitivemembers */
export const listMembers = [
  ...relationship({
    ...shared,
    paths: ['/groups/:group/members'],
    cost: 3,
    objectsOf: (call) => call.tenant.directory.membersOf(groupIn(call).id)
  }),
  ...relationship({
    ...shared,
    paths: ['/groups/:group/transitiveMembers'],
    cost: 5,
    objectsOf: (call) => transitiveMembersOf(call.tenant.directory, groupIn(call).id)
  })
];
