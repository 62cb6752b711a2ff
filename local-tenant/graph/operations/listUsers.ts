import { seesBasicOnly } from '../directoryObject';
import { notSupported, scopeMissing } from '../errors';
import { filterOf } from '../filter';
import type { Answer, Call, Operation } from '../operation';
import { pageOf, selectedFragment } from '../page';
import type { Person } from '../../tenant';
import { userObject, userPropertiesOf, userProperty, userValue } from '../userProperties';

/** learn.microsoft.com/graph/api/user-list */
export const listUsers: Operation = {
  method: 'GET',
  path: '/users',
  scopes: [
    'User.ReadBasic.All',
    'User.Read.All',
    'User.ReadWrite.All',
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
  const properties = userPropertiesOf(call.query.select);
  const found = call.tenant.directory.people().filter(filterFor(call));
  return pageOf(call, found, `users${selectedFragment(call.query.select && properties)}`, (person) =>
    userObject(person, properties, seesBasicOnly(call, person))
  );
}

function filterFor(call: Call): (person: Person) => boolean {
  return call.query.filter === undefined ? () => true : filterOf<Person>(call.query.filter, filterValue);
}

function filterValue(name: string): (person: Person) => unknown {
  const property = userProperty(name);
  if (property === 'businessPhones') {
    throw notSupported(`a filter on '${name}'`);
  }
  return (person) => userValue(person, property);
}
