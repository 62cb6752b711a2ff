import { type DirectoryGroup, type DirectoryObject, isPerson, type Person } from '../tenant';
import {
  type GroupProperty,
  groupObject,
  groupPropertiesOf,
  groupType,
  knownGroupProperty
} from './groupProperties';
import type { Call } from './operation';
import type { ObjectType } from './queries/objectType';
import {
  defaultUserProperties,
  knownUserProperty,
  userObject,
  userPropertiesOf,
  type UserProperty,
  userType
} from './userProperties';

/** Scopes that read every property of any user. */
const fullProfileScopes = [
  'User.Read.All',
  'User.ReadWrite.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All'
] as const;

const contactScopes = ['OrgContact.Read.All', 'Directory.Read.All', 'Directory.ReadWrite.All'] as const;
const groupScopes = [
  'GroupMember.Read.All',
  'GroupMember.ReadWrite.All',
  'Group.Read.All',
  'Group.ReadWrite.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All'
] as const;

const grantedOneOf = (call: Call, scopes: readonly string[]): boolean =>
  scopes.some((scope) => call.granted(scope));

/** Whether the caller may see this person no further than the basic profile. */
export const seesBasicOnly = (call: Call, person: Person): boolean =>
  person.id !== call.caller.person?.id && !grantedOneOf(call, fullProfileScopes);

/** The properties that a `$select` asks of directory objects of several kinds; each object shows those it has. */
export interface Selected {
  ofUsers: readonly UserProperty[];
  ofGroups: readonly GroupProperty[];
}

/** Reads such a `$select`; a name that no kind has is refused. */
export function selectedProperties(
  select: readonly string[] | undefined,
  unselected: readonly UserProperty[] = defaultUserProperties
): Selected {
  if (select === undefined) {
    return { ofUsers: unselected, ofGroups: groupPropertiesOf(undefined) };
  }
  // A name that only one kind has is looked for there; one that none has is told from one that is missing here.
  const unknown = select.filter((name) => !knownUserProperty(name) && !knownGroupProperty(name));
  userPropertiesOf(unknown);
  return {
    ofUsers: select.flatMap((name) => knownUserProperty(name) ?? []),
    ofGroups: select.flatMap((name) => knownGroupProperty(name) ?? [])
  };
}

/**
 * An object of whichever kind, where Graph answers with a `directoryObject`: the kind stands in `@odata.type`. Of an object that the caller
 * may not read, only kind and id are given (learn.microsoft.com, "Limited information returned for inaccessible member objects").
 */
export function directoryObject(
  call: Call,
  object: DirectoryObject,
  selected: Selected
): Record<string, unknown> {
  if (!isPerson(object)) {
    return {
      '@odata.type': '#microsoft.graph.group',
      ...groupWithin(call, object, selected.ofGroups)
    };
  }
  return object.kind === 'orgContact'
    ? { '@odata.type': '#microsoft.graph.orgContact', ...contactObject(call, object, selected.ofUsers) }
    : { '@odata.type': '#microsoft.graph.user', ...userWithin(call, object, selected.ofUsers) };
}

/** A group that is reached through another object. */
export const groupWithin = (
  call: Call,
  group: DirectoryGroup,
  properties: readonly GroupProperty[]
): Record<string, unknown> => groupObject(group, properties, grantedOneOf(call, groupScopes));

/** A user who is reached through another object. */
export function userWithin(
  call: Call,
  person: Person,
  properties: readonly UserProperty[]
): Record<string, unknown> {
  const isReadable =
    person.id === call.caller.person?.id || grantedOneOf(call, ['User.ReadBasic.All', ...fullProfileScopes]);
  return isReadable
    ? userObject(person, properties, seesBasicOnly(call, person))
    : onlyId(properties, person.id);
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
  const shared = properties.filter((property) => ofContacts.includes(property));
  return grantedOneOf(call, contactScopes) ? userObject(contact, shared) : onlyId(shared, contact.id);
}

const onlyId = (properties: readonly string[], id: string): Record<string, unknown> => ({
  ...Object.fromEntries(properties.map((property) => [property, property === 'businessPhones' ? [] : null])),
  id
});

/** Objects of several kinds as queries see them: by the properties of each. */
export const anyType: ObjectType<DirectoryObject> = {
  resource: 'DirectoryObject',
  property(asked, namedIn) {
    const ofUsers = knownUserProperty(asked) && userType.property(asked, namedIn);
    const ofGroups = knownGroupProperty(asked) && groupType.property(asked, namedIn);
    return {
      ...(ofUsers ?? ofGroups ?? userType.property(asked, namedIn)),
      value: (object) => (isPerson(object) ? ofUsers?.value(object) : ofGroups?.value(object)) ?? null
    };
  }
};
