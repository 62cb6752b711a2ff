/**
 * A person as lists and directory name them alike: the userPrincipalName in lower case. SharePoint gives it inside
 * the claims login (`i:0#.f|membership|ida@fjordby.example`), Graph gives it plain.
 */
export type PersonKey = string;

/** The key behind a claims login or a userPrincipalName. */
export function personKeyOf(login: string): PersonKey {
  return login
    .slice(login.lastIndexOf('|') + 1)
    .trim()
    .toLowerCase();
}

/** A person with the name to show. */
export interface PersonRef {
  key: PersonKey;
  displayName: string;
}
