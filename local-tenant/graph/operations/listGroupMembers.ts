import { directoryObject } from '../directoryObject';
import { resourceNotFound } from '../errors';
import type { Answer, Call, Operation } from '../operation';
import { pageOf, selectedFragment } from '../page';

/** learn.microsoft.com/graph/api/group-list-members */
export const listGroupMembers: Operation = {
  method: 'GET',
  path: '/groups/:group/members',
  scopes: [
    'GroupMember.Read.All',
    'GroupMember.ReadWrite.All',
    'Group.Read.All',
    'Group.ReadWrite.All',
    'Directory.Read.All'
  ],
  denial: 'directory',
  options: ['$select', '$top', '$count', '$skiptoken'],
  handle
};

function handle(call: Call): Answer {
  const { directory } = call.tenant;
  const asked = call.params.group ?? '';
  const group = directory.groups().find(({ id }) => id === asked.toLowerCase());
  if (group === undefined) {
    throw resourceNotFound(asked);
  }
  const { select } = call.query;
  return pageOf(
    call,
    directory.membersOf(group.id),
    `directoryObjects${selectedFragment(select)}`,
    (person) => directoryObject(call, person, select)
  );
}
