import type { NetworkSettings } from '../settings/networkSettings';
import type { DirectoryPerson, DirectorySnapshot, RoutingOverride } from './directoryPerson';
import type { RoutedPerson, Routing, RoutingCode, RoutingHop } from './routing';

/** The manager and at most three more steps up the chain. */
const maxSteps = 4;

export type RoutingRules = Pick<NetworkSettings, 'allowedMailDomains' | 'excludedManagers' | 'deputies'>;

/**
 * Who is the right personnel manager? First eligible wins: an override for the person, then the directory's manager,
 * then up the chain. Nobody found: the secretariat is the recipient.
 */
export function resolveRouting(
  snapshot: DirectorySnapshot,
  overrides: readonly RoutingOverride[],
  rules: RoutingRules,
  deputies: readonly DirectoryPerson[] = []
): Routing {
  const { proposer } = snapshot;
  if (proposer.userType === 'Guest') {
    return toSecretariat('GuestBlocked', []);
  }
  const override = overrides.find(({ person }) => person === proposer.key)?.manager;
  const candidates = [...(override ? [override] : []), ...snapshot.chain.slice(0, maxSteps)];
  const hops: RoutingHop[] = [];
  const seen = new Set<string>();
  for (const candidate of candidates) {
    if (seen.has(candidate.id)) {
      continue; // a cycle in the directory, or an override that names the directory's manager
    }
    seen.add(candidate.id);
    const refusal = refusalOf(candidate, proposer, rules);
    const person = routedPersonOf(candidate);
    if (!refusal && person) {
      const code =
        candidate === override ? 'Override' : candidate.isAway ? 'ManagerOnLeave' : 'DirectManager';
      hops.push({ displayName: candidate.displayName, code });
      return {
        manager: person,
        deputy: candidate.isAway ? deputyOf(person, rules, deputies) : undefined,
        secretariat: 'copy',
        code: hops.length > 1 && code === 'DirectManager' ? hops[0].code : code,
        hops
      };
    }
    hops.push({ displayName: candidate.displayName, code: refusal ?? 'ManagerNoMailbox' });
  }
  return toSecretariat(hops[0]?.code ?? 'NoManager', hops);
}

/** The routing without the directory: while it does not answer, or as long as nobody has allowed to read it. */
export const routingWithoutDirectory = (code: 'RoutingDeferred' | 'NoConsent'): Routing =>
  toSecretariat(code, []);

const toSecretariat = (code: RoutingCode, hops: readonly RoutingHop[]): Routing => ({
  secretariat: 'to',
  code,
  hops
});

/** Why a candidate may not be the personnel manager; undefined when nothing speaks against it. */
export function refusalOf(
  candidate: DirectoryPerson,
  proposer: Pick<DirectoryPerson, 'id' | 'key'>,
  rules: RoutingRules
): RoutingCode | undefined {
  if (candidate.id === proposer.id || (candidate.key && candidate.key === proposer.key)) {
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

/** The person as a routing keeps them; undefined for somebody without account or mailbox. */
export function routedPersonOf({ key, displayName, mail }: DirectoryPerson): RoutedPerson | undefined {
  return key && mail ? { key, displayName, mail } : undefined;
}

function deputyOf(
  manager: RoutedPerson,
  rules: RoutingRules,
  deputies: readonly DirectoryPerson[]
): RoutedPerson | undefined {
  const deputy = deputies.find(({ key }) => key !== undefined && key === rules.deputies[manager.key]);
  return deputy && routedPersonOf(deputy);
}
