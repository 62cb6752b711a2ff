import type { Person } from '../../../local-tenant/tenant';

let count = 0;

/** Somebody with an account, a mailbox and no manager, unless told otherwise. */
export function person(name: string, facts: Partial<Person> = {}): Person {
  count += 1;
  const userPrincipalName = `${name}@fjordby.example`;
  return {
    id: `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`,
    userPrincipalName,
    displayName: name,
    mail: userPrincipalName,
    accountEnabled: true,
    userType: 'Member',
    manager: null,
    ...facts
  };
}
