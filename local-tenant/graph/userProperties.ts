import type { Person } from '../tenant';
import { type NamedIn, notSupported } from './errors';
import type { ObjectType } from './queries/objectType';
import { propertyNamed, spelling } from './query';

/** Values of a user that the directory knows; what a seed does not hold is empty, as in a directory nobody filled in. */
const values = {
  businessPhones: (person: Person) => (person.phone === undefined ? [] : [person.phone]),
  displayName: (person: Person) => person.displayName,
  givenName: () => null,
  jobTitle: (person: Person) => person.jobTitle ?? null,
  mail: (person: Person) => person.mail,
  mobilePhone: () => null,
  officeLocation: () => null,
  preferredLanguage: () => null,
  surname: () => null,
  userPrincipalName: (person: Person) => person.userPrincipalName,
  id: (person: Person) => person.id,
  accountEnabled: (person: Person) => person.accountEnabled,
  department: (person: Person) => person.department ?? null,
  userType: (person: Person) => person.userType
};

export type UserProperty = keyof typeof values;

const supported = [
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
  'id',
  'accountEnabled',
  'department',
  'userType'
] as const satisfies readonly UserProperty[];

/** Returned unless `$select` asks otherwise (learn.microsoft.com/graph/api/user-list). */
export const defaultUserProperties: readonly UserProperty[] = supported.slice(0, 11);

/** What `User.ReadBasic.All` opens; other properties come back empty (microsoft-graph-docs issue 4993). */
const basic: readonly UserProperty[] = [
  'displayName',
  'givenName',
  'mail',
  'surname',
  'userPrincipalName',
  'id'
];

/** Further properties of `microsoft.graph.user`: known by name so that asking for one is told from a misspelling. */
const existing = [
  'aboutMe',
  'ageGroup',
  'assignedLicenses',
  'assignedPlans',
  'authorizationInfo',
  'birthday',
  'city',
  'companyName',
  'consentProvidedForMinor',
  'country',
  'createdDateTime',
  'creationType',
  'customSecurityAttributes',
  'deletedDateTime',
  'employeeHireDate',
  'employeeId',
  'employeeLeaveDateTime',
  'employeeOrgData',
  'employeeType',
  'externalUserState',
  'externalUserStateChangeDateTime',
  'faxNumber',
  'hireDate',
  'identities',
  'imAddresses',
  'interests',
  'isResourceAccount',
  'lastPasswordChangeDateTime',
  'legalAgeGroupClassification',
  'licenseAssignmentStates',
  'mailboxSettings',
  'mailNickname',
  'mySite',
  'onPremisesDistinguishedName',
  'onPremisesDomainName',
  'onPremisesExtensionAttributes',
  'onPremisesImmutableId',
  'onPremisesLastSyncDateTime',
  'onPremisesProvisioningErrors',
  'onPremisesSamAccountName',
  'onPremisesSecurityIdentifier',
  'onPremisesSyncEnabled',
  'onPremisesUserPrincipalName',
  'otherMails',
  'passwordPolicies',
  'passwordProfile',
  'pastProjects',
  'postalCode',
  'preferredDataLocation',
  'preferredName',
  'provisionedPlans',
  'proxyAddresses',
  'responsibilities',
  'schools',
  'securityIdentifier',
  'serviceProvisioningErrors',
  'showInAddressList',
  'signInActivity',
  'signInSessionsValidFromDateTime',
  'skills',
  'state',
  'streetAddress',
  'usageLocation'
] as const;

/** Which properties to return for a `$select`; none asked for means the default set. */
export function userPropertiesOf(select: readonly string[] | undefined): readonly UserProperty[] {
  return select === undefined
    ? defaultUserProperties
    : [...new Set(select.map((name) => userProperty(name, '$select')))];
}

/** A property of a user by its name in any case. */
const userProperty = (name: string, namedIn: NamedIn): UserProperty =>
  propertyNamed(name, { type: 'user', supported, existing }, namedIn);

/** The same, undefined where users have none of that name. */
export const knownUserProperty = (name: string): UserProperty | undefined => spelling(name, supported);

/** Which queries a property of users takes: learn.microsoft.com/graph/aad-advanced-queries. */
const queries = {
  advancedOnly: ['mobilePhone', 'officeLocation', 'preferredLanguage'],
  noStart: ['accountEnabled', 'id', 'userType'],
  endsWith: ['mail', 'userPrincipalName'],
  sorted: ['displayName', 'userPrincipalName']
} as const satisfies Record<string, readonly UserProperty[]>;

const isOneOf = (names: readonly UserProperty[], name: UserProperty): boolean => names.includes(name);

/** Users as queries see them. */
export const userType: ObjectType<Person> = {
  resource: 'User',
  property(asked, namedIn) {
    const name = userProperty(asked, namedIn);
    if (name === 'businessPhones') {
      throw notSupported(`a query by '${asked}'`);
    }
    return {
      name,
      value: values[name],
      isBoolean: name === 'accountEnabled',
      advancedOnly: isOneOf(queries.advancedOnly, name),
      startsWith: !isOneOf(queries.noStart, name),
      endsWith: isOneOf(queries.endsWith, name),
      sorted: isOneOf(queries.sorted, name)
    };
  }
};

/** A user with the given properties; with `basicOnly`, those beyond the basic profile are empty. */
export function userObject(
  person: Person,
  properties: readonly UserProperty[],
  basicOnly = false
): Record<string, unknown> {
  return Object.fromEntries(
    properties.map((property) =>
      !basicOnly || basic.includes(property)
        ? [property, values[property](person)]
        : [property, property === 'businessPhones' ? [] : null]
    )
  );
}

/** All properties that are supported: what an expanded reference holds when nothing was selected. */
export const allUserProperties: readonly UserProperty[] = supported;
