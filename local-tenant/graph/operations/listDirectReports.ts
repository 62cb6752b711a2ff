import { directoryObject } from '../directoryObject';
import type { Answer, Call, Operation } from '../operation';
import { pageOf, selectedFragment } from '../page';

/** learn.microsoft.com/graph/api/user-list-directreports */
const shared = {
  method: 'GET',
  scopes: [
    'User.Read',
    'User.Read.All',
    'User.ReadWrite.All',
    'Directory.Read.All',
    'Directory.ReadWrite.All'
  ],
  denial: 'directory',
  options: ['$select', '$top', '$count', '$skiptoken']
} as const;

export const listDirectReports: readonly Operation[] = [
  { ...shared, path: '/me/directReports', handle },
  { ...shared, path: '/users/:user/directReports', handle }
];

function handle(call: Call): Answer {
  const { select } = call.query;
  const reports = call.tenant.directory.directReportsOf(call.subject());
  return pageOf(call, reports, `directoryObjects${selectedFragment(select)}`, (person) =>
    directoryObject(call, person, select)
  );
}
