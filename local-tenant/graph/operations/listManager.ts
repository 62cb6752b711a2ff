import { directoryObject, selectedProperties } from '../directoryObject';
import { resourceNotFound } from '../errors';
import { expandedManager, managerExpansionOf } from '../expandManager';
import { contextOf, type Answer, type Call, type Operation } from '../operation';
import { selectedFragment } from '../page';

/** learn.microsoft.com/graph/api/user-list-manager */
const shared = {
  method: 'GET',
  scopes: ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
  denial: 'directory',
  options: ['$select', '$expand', '$count']
} as const;

export const listManager: readonly Operation[] = [
  { ...shared, path: '/me/manager', handle },
  { ...shared, path: '/users/:user/manager', handle }
];

function handle(call: Call): Answer {
  const person = call.subject();
  const manager = call.tenant.directory.managerOf(person);
  if (manager === undefined) {
    throw resourceNotFound('manager');
  }
  const expansion = managerExpansionOf(call);
  return {
    status: 200,
    json: {
      '@odata.context': contextOf(
        call.tenant,
        `directoryObjects${selectedFragment(call.query.select)}/$entity`
      ),
      ...directoryObject(call, manager, selectedProperties(call.query.select)),
      ...(expansion ? expandedManager(call, manager, expansion) : {})
    }
  };
}
