import * as v from 'valibot';
import { aNumber, eventual, type Example } from './example';
import { collection, directoryUser, entity, failure, guid, user, userEntries } from './shapes';

const named = { id: guid, displayName: v.string() };
/** Two managers at least; the last has none. */
const chain = v.strictObject({
  '@odata.type': v.literal('#microsoft.graph.user'),
  ...named,
  manager: v.looseObject({ '@odata.type': v.literal('#microsoft.graph.user'), ...named })
});

export const userExamples: readonly Example[] = [
  {
    page: 'api/user-get',
    example: '1: standard users request',
    path: '/users/{mikkel.brandt}',
    shape: entity('users/$entity', userEntries)
  },
  {
    page: 'api/user-get',
    example: '2: signed-in user request',
    path: '/me',
    shape: entity('users/$entity', userEntries)
  },
  {
    page: 'api/user-get',
    example: '3: $select, of what a seed holds',
    path: '/users/{mikkel.brandt}?$select=displayName,givenName,department',
    shape: entity('users(displayName,givenName,department)/$entity', {
      displayName: v.string(),
      givenName: v.null(),
      department: v.string()
    })
  },
  {
    page: 'api/user-get',
    example: '3: $select as it stands',
    path: '/users/{mikkel.brandt}?$select=displayName,givenName,postalCode,identities',
    status: 501,
    shape: failure('notImplemented')
  },
  {
    page: 'api/user-get',
    example: 'response: no such user',
    path: '/users/87d349ed-44d7-43e1-9a83-5f2406dee5bd',
    status: 404,
    shape: failure('Request_ResourceNotFound')
  },
  {
    page: 'api/user-list',
    example: '1: all users',
    path: '/users',
    shape: collection('users', user)
  },
  {
    page: 'api/user-list',
    example: '2: by a sign-in name',
    path: "/users?$select=displayName,id&$filter=identities/any(c:c/issuerAssignedId eq 'j.smith@yahoo.com' and c/issuer eq 'My B2C tenant')",
    status: 501,
    shape: failure('notImplemented')
  },
  {
    page: 'api/user-list',
    example: '3: only a count',
    path: '/users/$count',
    headers: eventual,
    shape: aNumber
  },
  {
    page: 'api/user-list',
    example: '4: $filter, $orderby, $count and $top',
    path: "/users?$filter=startswith(displayName,'a')&$orderby=displayName&$count=true&$top=1",
    headers: eventual,
    shape: collection('users', user, 'counted')
  },
  {
    page: 'api/user-list',
    example: '5: by the end of the mail address',
    path: "/users?$filter=endswith(mail,'@fjordby.example')&$orderby=userPrincipalName&$count=true",
    headers: eventual,
    shape: collection('users', user, 'counted')
  },
  {
    page: 'api/user-list',
    example: '6: $search',
    path: '/users?$search="displayName:mi"&$orderby=displayName&$count=true',
    headers: eventual,
    shape: collection('users', user, 'counted')
  },
  {
    page: 'api/user-list',
    example: '7: $search for one of two',
    path: '/users?$search="displayName:mi" OR "displayName:ai"&$orderby=displayName&$count=true',
    headers: eventual,
    shape: collection('users', user, 'counted')
  },
  {
    page: 'api/user-list',
    example: '8: guests of a domain, of what a seed holds',
    path: "/users?$select=id,displayName,mail&$filter=endsWith(userPrincipalName,'%23EXT%23@fjordby.example')&$count=true",
    headers: eventual,
    shape: collection('users(id,displayName,mail)', v.strictObject({ ...named, mail: v.string() }), 'counted')
  },
  {
    page: 'api/user-list',
    example: 'response: a property that no list gives',
    path: '/users?$select=aboutMe',
    status: 501,
    shape: failure('notImplemented')
  },
  {
    page: 'api/user-list-manager',
    example: '1: get manager',
    path: '/users/mikkel.brandt@fjordby.example/manager',
    shape: entity('directoryObjects/$entity', directoryUser.entries)
  },
  {
    page: 'api/user-list-manager',
    example: '2: the chain up to the root',
    path: '/me?$expand=manager($levels=max;$select=id,displayName)&$select=id,displayName&$count=true',
    headers: eventual,
    shape: entity('users(id,displayName,manager())/$entity', { ...named, manager: chain })
  },
  {
    page: 'api/user-list-directreports',
    example: 'example',
    path: '/me/directReports',
    as: 'karen.holm@fjordby.example',
    shape: collection('directoryObjects', directoryUser)
  }
];
