import { notSupported } from '../errors';
import { contextOf, type Answer, type Call, type Operation } from '../operation';
import { presenceObject } from '../presenceObject';

/** learn.microsoft.com/graph/api/presence-get */
const shared = { method: 'GET', denial: 'presence', options: [] } as const;

export const getPresence: readonly Operation[] = [
  { ...shared, path: '/me/presence', scopes: ['Presence.Read', 'Presence.Read.All'], handle },
  { ...shared, path: '/users/:user/presence', scopes: ['Presence.Read.All'], handle }
];

function handle(call: Call): Answer {
  if (call.params.user?.includes('@')) {
    throw notSupported('presence by userPrincipalName (the documentation gives the id alone)');
  }
  const person = call.subject();
  return {
    status: 200,
    json: {
      '@odata.context': contextOf(call.tenant, `users('${person.id}')/presence/$entity`),
      ...presenceObject(person.id, person)
    }
  };
}
