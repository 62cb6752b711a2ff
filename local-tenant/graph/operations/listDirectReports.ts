import { relationship } from '../related';

/** learn.microsoft.com/graph/api/user-list-directreports */
export const listDirectReports = relationship({
  paths: ['/me/directReports', '/users/:user/directReports'],
  casts: ['microsoft.graph.user'],
  scopes: [
    'User.Read',
    'User.Read.All',
    'User.ReadWrite.All',
    'Directory.Read.All',
    'Directory.ReadWrite.All'
  ],
  objectsOf: (call) => call.tenant.directory.directReportsOf(call.subject())
});
