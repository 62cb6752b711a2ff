import { rolesForUsers } from '../authorise';
import { seesBasicOnly } from '../directoryObject';
import { expandedManager, managerExpansionOf } from '../expandManager';
import { contextOf, type Answer, type Call, type Operation } from '../operation';
import { selectedFragment } from '../page';
import { userObject, userPropertiesOf } from '../userProperties';

/** learn.microsoft.com/graph/api/user-get */
const scopes = [
  'User.Read',
  'User.ReadWrite',
  'User.ReadBasic.All',
  'User.Read.All',
  'User.ReadWrite.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All'
];

const shared = {
  method: 'GET',
  scopes,
  roles: rolesForUsers,
  denial: 'directory',
  options: ['$select', '$expand', '$count']
} as const;

export const getUser: readonly Operation[] = [
  { ...shared, path: '/me', handle },
  { ...shared, path: '/users/:user', handle }
];

function handle(call: Call): Answer {
  const person = call.subject();
  const properties = userPropertiesOf(call.query.select);
  const expansion = managerExpansionOf(call);
  const selected = call.query.select && [...properties, ...(expansion ? ['manager()'] : [])];
  return {
    status: 200,
    json: {
      '@odata.context': contextOf(call.tenant, `users${selectedFragment(selected)}/$entity`),
      ...userObject(person, properties, seesBasicOnly(call, person)),
      ...(expansion ? expandedManager(call, person, expansion) : {})
    }
  };
}
