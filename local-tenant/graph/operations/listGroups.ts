import type { DirectoryGroup } from '../../tenant';
import { answerCount, answerPage, type Collection, collectionOptions, countOptions } from '../collection';
import { scopeMissing } from '../errors';
import { groupObject, groupPropertiesOf, groupType } from '../groupProperties';
import type { Call, Operation } from '../operation';

/** learn.microsoft.com/graph/api/group-list */
const shared = {
  method: 'GET',
  scopes: [
    'GroupMember.Read.All',
    'Group.Read.All',
    'Group.ReadWrite.All',
    'Directory.Read.All',
    'Directory.ReadWrite.All'
  ],
  denial: 'directory'
} as const;

export const listGroups: readonly Operation[] = [
  {
    ...shared,
    path: '/groups',
    options: collectionOptions,
    handle: (call) => answerPage(call, groupsFor(call))
  },
  {
    ...shared,
    path: '/groups/$count',
    options: countOptions,
    handle: (call) => answerCount(call, groupsFor(call))
  }
];

/** All groups; a guest gets no list of them. */
function groupsFor(call: Call): Collection<DirectoryGroup> {
  if (call.caller.person?.userType === 'Guest') {
    throw scopeMissing('directory');
  }
  return {
    objects: call.tenant.directory.groups(),
    type: groupType,
    set: 'groups',
    isReference: false,
    showing: ({ query }) => {
      const properties = groupPropertiesOf(query.select);
      return { selected: query.select && properties, show: (group) => groupObject(group, properties) };
    }
  };
}
