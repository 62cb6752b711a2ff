import type { Directory, Person } from '../tenant';
import { canSignIn } from '../identity';
import { refusal } from './body';

/** Somebody by userPrincipalName or mail address, in any case. */
export function findPerson(directory: Directory, name: string): Person | undefined {
  const wanted = name.trim().toLowerCase();
  return (
    directory.byUpn(wanted) ?? directory.people().find((person) => person.mail?.toLowerCase() === wanted)
  );
}

/** The person who is to sign in; ends the request with a clear answer when there is none or the account is disabled. */
export function personToSignIn(directory: Directory, name: string): Person {
  const person = findPerson(directory, name);
  if (!person) throw refusal(404, `nobody in the directory is called "${name}"`);
  if (!canSignIn(person))
    throw refusal(403, `AADSTS50057: the account ${person.userPrincipalName} is disabled`);
  return person;
}
