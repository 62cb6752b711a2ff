import type { DirectoryGroup } from '../../tenant';
import { scopeMissing } from '../errors';
import { filterOf } from '../filter';
import { groupObject, groupProperty, groupPropertiesOf, groupValue } from '../groupProperties';
import type { Answer, Call, Operation } from '../operation';
import { pageOf, selectedFragment } from '../page';

/** learn.microsoft.com/graph/api/group-list */
export const listGroups: Operation = {
  method: 'GET',
  path: '/groups',
  scopes: [
    'GroupMember.Read.All',
    'Group.Read.All',
    'Group.ReadWrite.All',
    'Directory.Read.All',
    'Directory.ReadWrite.All'
  ],
  denial: 'directory',
  options: ['$select', '$filter', '$top', '$count', '$skiptoken'],
  handle
};

function handle(call: Call): Answer {
  if (call.caller.person?.userType === 'Guest') {
    throw scopeMissing('directory');
  }
  const { filter, select } = call.query;
  const properties = groupPropertiesOf(select);
  const lets = filter === undefined ? () => true : filterOf<DirectoryGroup>(filter, filterValue);
  return pageOf(
    call,
    call.tenant.directory.groups().filter(lets),
    `groups${selectedFragment(select && properties)}`,
    (group) => groupObject(group, properties)
  );
}

function filterValue(name: string): (group: DirectoryGroup) => unknown {
  const property = groupProperty(name);
  return (group) => groupValue(group, property);
}
