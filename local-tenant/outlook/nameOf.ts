import type { Person } from '../tenant';

/** The name that goes with an address; the address itself where the directory has none. */
export function nameOf(address: string, people: readonly Person[]): string {
  const wanted = address.toLowerCase();
  const person = people.find(({ mail, userPrincipalName }) =>
    [mail, userPrincipalName].some((name) => name?.toLowerCase() === wanted)
  );
  return person?.displayName ?? address;
}
