import type { NetworkSettings } from '../settings/networkSettings';
import type { DirectoryPerson } from './directoryPerson';
import type { RoutingCode } from './routing';

export type EligibilityRules = Pick<
  NetworkSettings,
  'allowedMailDomains' | 'excludedManagers' | 'linkedAccounts'
>;

/** Why somebody may not be the personnel manager of the proposer; undefined when nothing speaks against it. */
export function refusalOf(
  candidate: DirectoryPerson,
  proposer: Pick<DirectoryPerson, 'id' | 'key'>,
  rules: EligibilityRules
): RoutingCode | undefined {
  if (isSamePerson(candidate, proposer, rules)) {
    return 'SelfManager';
  }
  if (candidate.kind !== 'user' || candidate.userType !== 'Member') {
    return 'ManagerNotEligible';
  }
  if (candidate.accountEnabled !== true) {
    return 'ManagerInactive';
  }
  if (!candidate.mail) {
    return 'ManagerNoMailbox';
  }
  const domain = candidate.mail.slice(candidate.mail.lastIndexOf('@') + 1).toLowerCase();
  const isForeign = rules.allowedMailDomains.length > 0 && !rules.allowedMailDomains.includes(domain);
  const isExcluded = candidate.key !== undefined && rules.excludedManagers.includes(candidate.key);
  return isForeign || isExcluded ? 'ManagerNotEligible' : undefined;
}

/** The same account, or another one of the same person's. */
function isSamePerson(
  candidate: DirectoryPerson,
  proposer: Pick<DirectoryPerson, 'id' | 'key'>,
  { linkedAccounts }: EligibilityRules
): boolean {
  const [one, other] = [candidate.key, proposer.key];
  if (candidate.id === proposer.id || (one !== undefined && one === other)) {
    return true;
  }
  return (
    one !== undefined &&
    other !== undefined &&
    linkedAccounts.some((accounts) => accounts.includes(one) && accounts.includes(other))
  );
}
