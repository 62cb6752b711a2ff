import type { DirectoryGroup } from '../tenant';
import { type NamedIn, notSupported } from './errors';
import type { ObjectType } from './queries/objectType';
import { propertyNamed, spelling } from './query';

/** The groups of a seed are plain security groups. */
const values = {
  id: (group: DirectoryGroup) => group.id,
  displayName: (group: DirectoryGroup) => group.displayName,
  description: (group: DirectoryGroup) => group.description ?? null,
  groupTypes: () => [],
  mail: () => null,
  mailEnabled: () => false,
  securityEnabled: () => true
};

export type GroupProperty = keyof typeof values;

const supported: readonly GroupProperty[] = [
  'id',
  'displayName',
  'description',
  'groupTypes',
  'mail',
  'mailEnabled',
  'securityEnabled'
];

/** Further properties of `microsoft.graph.group`, told from misspellings. */
const existing = [
  'allowExternalSenders',
  'assignedLabels',
  'assignedLicenses',
  'autoSubscribeNewMembers',
  'classification',
  'createdDateTime',
  'deletedDateTime',
  'expirationDateTime',
  'hideFromAddressLists',
  'hideFromOutlookClients',
  'isArchived',
  'isAssignableToRole',
  'isSubscribedByMail',
  'licenseProcessingState',
  'mailNickname',
  'membershipRule',
  'membershipRuleProcessingState',
  'onPremisesDomainName',
  'onPremisesLastSyncDateTime',
  'onPremisesNetBiosName',
  'onPremisesProvisioningErrors',
  'onPremisesSamAccountName',
  'onPremisesSecurityIdentifier',
  'onPremisesSyncEnabled',
  'preferredDataLocation',
  'preferredLanguage',
  'proxyAddresses',
  'renewedDateTime',
  'securityIdentifier',
  'serviceProvisioningErrors',
  'theme',
  'uniqueName',
  'unseenCount',
  'visibility'
] as const;

/** Which properties to return for a `$select`; none asked for means all that are supported. */
export const groupPropertiesOf = (select: readonly string[] | undefined): readonly GroupProperty[] =>
  select === undefined ? supported : [...new Set(select.map((name) => groupProperty(name, '$select')))];

/** A property of a group by its name in any case. */
const groupProperty = (name: string, namedIn: NamedIn): GroupProperty =>
  propertyNamed(name, { type: 'group', supported, existing }, namedIn);

/** The same, undefined where groups have none of that name. */
export const knownGroupProperty = (name: string): GroupProperty | undefined => spelling(name, supported);

/** Groups as queries see them: learn.microsoft.com/graph/aad-advanced-queries. */
export const groupType: ObjectType<DirectoryGroup> = {
  resource: 'Group',
  property(asked, namedIn) {
    const name = groupProperty(asked, namedIn);
    if (name === 'groupTypes') {
      throw notSupported(`a query by '${asked}'`);
    }
    return {
      name,
      value: values[name],
      isBoolean: name === 'mailEnabled' || name === 'securityEnabled',
      advancedOnly: false,
      startsWith: name === 'displayName' || name === 'description' || name === 'mail',
      endsWith: name === 'mail',
      sorted: name === 'displayName'
    };
  }
};

/** A group with the given properties; of one that the caller may not read, the id alone. */
export const groupObject = (
  group: DirectoryGroup,
  properties: readonly GroupProperty[],
  readable = true
): Record<string, unknown> =>
  Object.fromEntries(
    properties.map((name) => [name, readable || name === 'id' ? values[name](group) : null])
  );
