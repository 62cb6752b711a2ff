import type { Person } from '../../tenant';
import { rolesForUsers } from '../authorise';
import { answerCount, answerPage, type Collection, collectionOptions, countOptions } from '../collection';
import { seesBasicOnly } from '../directoryObject';
import { scopeMissing } from '../errors';
import { expandedManager, managerExpansionOf } from '../expandManager';
import type { Call, Operation } from '../operation';
import { userObject, userPropertiesOf, userType } from '../userProperties';

/** learn.microsoft.com/graph/api/user-list */
const shared = {
  method: 'GET',
  scopes: [
    'User.ReadBasic.All',
    'User.Read.All',
    'User.ReadWrite.All',
    'Directory.Read.All',
    'Directory.ReadWrite.All'
  ],
  roles: rolesForUsers,
  denial: 'directory',
  cost: 2
} as const;

export const listUsers: readonly Operation[] = [
  {
    ...shared,
    path: '/users',
    options: [...collectionOptions, '$expand'],
    handle: (call) => answerPage(call, usersFor(call))
  },
  {
    ...shared,
    path: '/users/$count',
    options: countOptions,
    handle: (call) => answerCount(call, usersFor(call))
  }
];

/** All users; a guest gets no list of them. */
function usersFor(call: Call): Collection<Person> {
  if (call.caller.person?.userType === 'Guest') {
    throw scopeMissing('directory');
  }
  return {
    objects: call.tenant.directory.people(),
    type: userType,
    set: 'users',
    isReference: false,
    showing: ({ query }) => {
      const properties = userPropertiesOf(query.select);
      const expansion = managerExpansionOf(call, 'list');
      return {
        selected: query.select && [...properties, ...(expansion ? ['manager()'] : [])],
        show: (person) => ({
          ...userObject(person, properties, seesBasicOnly(call, person)),
          ...(expansion ? expandedManager(call, person, expansion) : {})
        })
      };
    }
  };
}
