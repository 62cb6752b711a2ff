import type { Person } from '../tenant';
import type { Call } from './operation';
import { defaultUserProperties, userObject, userPropertiesOf, type UserProperty } from './userProperties';

/** Scopes that read every property of any user. */
export const fullProfileScopes = [
  'User.Read.All',
  'User.ReadWrite.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All'
] as const;

const contactScopes = ['OrgContact.Read.All', 'Directory.Read.All', 'Directory.ReadWrite.All'] as const;

/** Whether the caller may see this person no further than the basic profile. */
export const seesBasicOnly = (call: Call, person: Person): boolean =>
  person.id !== call.caller.person?.id && !fullProfileScopes.some((scope) => call.granted(scope));

/**
 * A user or contact where Graph answers with a `directoryObject`: the kind stands in `@odata.type`. Of an object that
 * the caller may not read, only kind and id are given (learn.microsoft.com, "Limited information returned for
 * inaccessible member objects").
 */
export function directoryObject(
  call: Call,
  person: Person,
  select: readonly string[] | undefined,
  unselected: readonly UserProperty[] = defaultUserProperties
): Record<string, unknown> {
  const properties = select === undefined ? unselected : userPropertiesOf(select);
  if (person.kind === 'orgContact') {
    return { '@odata.type': '#microsoft.graph.orgContact', ...contactObject(call, person, properties) };
  }
  return {
    '@odata.type': '#microsoft.graph.user',
    ...userObject(person, properties, seesBasicOnly(call, person))
  };
}

/** Properties that users and contacts both have; a contact has no account. */
const ofContacts: readonly UserProperty[] = [
  'id',
  'displayName',
  'mail',
  'jobTitle',
  'department',
  'givenName',
  'surname'
];

function contactObject(
  call: Call,
  contact: Person,
  properties: readonly UserProperty[]
): Record<string, unknown> {
  const readable = contactScopes.some((scope) => call.granted(scope));
  const shared = properties.filter((property) => ofContacts.includes(property));
  const found = userObject(contact, shared);
  return readable
    ? found
    : { ...Object.fromEntries(shared.map((property) => [property, null])), id: contact.id };
}
