import * as v from 'valibot';
import { aNumber, eventual, type Example } from './example';
import { collection, directoryGroup, directoryUser, group, guid } from './shapes';

const nameAndId = v.strictObject({ displayName: v.string(), id: guid });
const memberships = '/users/{mikkel.brandt}/transitiveMemberOf';

export const groupExamples: readonly Example[] = [
  {
    page: 'api/group-list-members',
    example: '1: direct membership',
    path: '/groups/{Chefforum}/members',
    shape: collection('directoryObjects', directoryUser)
  },
  {
    page: 'api/group-list-members',
    example: '2: only a count',
    path: '/groups/{Chefforum}/members/$count',
    headers: eventual,
    shape: aNumber
  },
  {
    page: 'api/group-list-members',
    example: '3: a cast and only a count',
    path: '/groups/{Chefforum}/members/microsoft.graph.user/$count',
    headers: eventual,
    shape: aNumber
  },
  {
    page: 'api/group-list-members',
    example: '4: $search and a cast',
    path: '/groups/{Chefforum}/members/microsoft.graph.user?$count=true&$orderby=displayName&$search="displayName:Mi"&$select=displayName,id',
    headers: eventual,
    shape: collection('users(displayName,id)', nameAndId, 'counted')
  },
  {
    page: 'api/group-list-members',
    example: '5: $filter by the beginning of a name',
    path: "/groups/{Chefforum}/members?$count=true&$filter=startswith(displayName, 'a')",
    headers: eventual,
    shape: collection('directoryObjects', directoryUser, 'counted')
  },
  {
    page: 'api/user-list-transitivememberof',
    example: '1: groups of a user',
    path: memberships,
    shape: collection('directoryObjects', directoryGroup)
  },
  {
    page: 'api/user-list-transitivememberof',
    example: '2: only a count',
    path: `${memberships}/$count`,
    headers: eventual,
    shape: aNumber
  },
  {
    page: 'api/user-list-transitivememberof',
    example: '3: a cast and only a count',
    path: `${memberships}/microsoft.graph.group/$count`,
    headers: eventual,
    shape: aNumber
  },
  {
    page: 'api/user-list-transitivememberof',
    example: '4: $search and a cast',
    path: `${memberships}/microsoft.graph.group?$count=true&$orderby=displayName&$search="displayName:chef"&$select=displayName,id`,
    headers: eventual,
    shape: collection('groups(displayName,id)', nameAndId, 'counted')
  },
  {
    page: 'api/user-list-transitivememberof',
    example: '5: $filter and a cast',
    path: `${memberships}/microsoft.graph.group?$count=true&$orderby=displayName&$filter=startswith(displayName, 'c')`,
    headers: eventual,
    shape: collection('groups', group, 'counted')
  }
];
