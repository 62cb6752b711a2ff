import { transitiveGroupsOf } from '../../membership';
import type { DirectoryObject } from '../../tenant';
import { groupIn } from '../groupIn';
import type { Call } from '../operation';
import { relationship } from '../related';

const casts = ['microsoft.graph.group'] as const;

/** learn.microsoft.com/graph/api/user-list-memberof and …/user-list-transitivememberof */
const scopesForUsers = [
  'User.Read',
  'User.Read.All',
  'GroupMember.Read.All',
  'Group.Read.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All'
];

/** learn.microsoft.com/graph/api/group-list-memberof and …/group-list-transitivememberof */
const scopesForGroups = [
  'GroupMember.Read.All',
  'Group.Read.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All'
];

const direct =
  (member: (call: Call) => DirectoryObject) =>
  (call: Call): readonly DirectoryObject[] =>
    call.tenant.directory.groupsOf(member(call));
const transitive =
  (member: (call: Call) => DirectoryObject) =>
  (call: Call): readonly DirectoryObject[] =>
    transitiveGroupsOf(call.tenant.directory, member(call));
const user = (call: Call): DirectoryObject => call.subject();

export const listMemberships = [
  ...relationship({
    paths: ['/me/memberOf', '/users/:user/memberOf'],
    casts,
    scopes: scopesForUsers,
    cost: 2,
    objectsOf: direct(user)
  }),
  ...relationship({
    paths: ['/me/transitiveMemberOf', '/users/:user/transitiveMemberOf'],
    casts,
    scopes: scopesForUsers,
    cost: 2,
    objectsOf: transitive(user)
  }),
  ...relationship({
    paths: ['/groups/:group/memberOf'],
    casts,
    scopes: scopesForGroups,
    objectsOf: direct(groupIn)
  }),
  ...relationship({
    paths: ['/groups/:group/transitiveMemberOf'],
    casts,
    scopes: scopesForGroups,
    objectsOf: transitive(groupIn)
  })
];
