import type { DirectoryGroup } from '../tenant';
import { propertyNamed } from './query';

/** The groups of a seed are plain security groups. */
const values = {
  id: (group: DirectoryGroup) => group.id,
  displayName: (group: DirectoryGroup) => group.displayName,
  description: () => null,
  groupTypes: () => [],
  mail: () => null,
  mailEnabled: () => false,
  securityEnabled: () => true
};

type GroupProperty = keyof typeof values;

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
  select === undefined ? supported : [...new Set(select.map(groupProperty))];

/** A property of a group by its name in any case. */
export const groupProperty = (name: string): GroupProperty =>
  propertyNamed(name, supported, existing, 'group');

export const groupValue = (group: DirectoryGroup, property: GroupProperty): unknown =>
  values[property](group);

/** A group with the given properties. */
export const groupObject = (
  group: DirectoryGroup,
  properties: readonly GroupProperty[]
): Record<string, unknown> =>
  Object.fromEntries(properties.map((property) => [property, groupValue(group, property)]));
