import { notSupported } from '../errors';
import { contextOf, type Answer, type Call, type Operation } from '../operation';
import { presenceObject } from '../presenceObject';

/** learn.microsoft.com/graph/api/presence-get */
const shared = { method: 'GET', denial: 'presence', options: [] } as const;

/** An application may also hold what writes presence; a person's scopes end with reading. */
export const ofOthers = {
  scopes: ['Presence.Read.All'],
  roles: ['Presence.Read.All', 'Presence.ReadWrite.All']
} as const;

export const getPresence: readonly Operation[] = [
  {
    ...shared,
    path: '/me/presence',
    scopes: ['Presence.Read', 'Presence.Read.All'],
    handle: (call) => answer(call, `users('${call.subject().id}')/presence/$entity`)
  },
  {
    ...shared,
    ...ofOthers,
    path: '/users/:user/presence',
    handle: (call) => answer(call, `users('${call.subject().id}')/presence/$entity`)
  },
  {
    ...shared,
    ...ofOthers,
    path: '/communications/presences/:user',
    handle: (call) => answer(call, 'communications/presences/$entity')
  }
];

function answer(call: Call, fragment: string): Answer {
  if (call.params.user?.includes('@')) {
    throw notSupported('presence by userPrincipalName (the documentation gives the id alone)');
  }
  const person = call.subject();
  return {
    status: 200,
    json: {
      '@odata.context': contextOf(call.tenant, fragment),
      ...presenceObject(person.id, person)
    }
  };
}
