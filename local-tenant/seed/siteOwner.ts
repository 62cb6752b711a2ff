import type { Person } from '../tenant';

/** Who owns the site: whoever the seed says, else the first person; undefined in an empty directory. */
export function siteOwnerOf(people: readonly Person[]): Person | undefined {
  const accounts = people.filter(({ kind }) => kind !== 'orgContact');
  return accounts.find(({ siteOwner }) => siteOwner) ?? accounts[0];
}
