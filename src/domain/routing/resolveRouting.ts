import type { NetworkSettings } from '../settings/networkSettings';
import type { DirectoryPerson, DirectorySnapshot, RoutingOverride } from './directoryPerson';
import { refusalOf, type EligibilityRules } from './eligibility';
import type { RoutedPerson, Routing, RoutingCode, RoutingHop } from './routing';

/** The manager and at most three more steps up the chain. */
const maxSteps = 4;

export type RoutingRules = EligibilityRules &
  Pick<NetworkSettings, 'deputies' | 'directorForum' | 'chiefExecutive'>;

/** What routing is decided on beside the directory's snapshot of the proposer. */
export interface RoutingGrounds {
  overrides: readonly RoutingOverride[];
  rules: RoutingRules;
  /** People whom the rules name, as the directory has them: deputies and the chief executive. */
  named?: readonly DirectoryPerson[];
  /** The workplace that the proposer chose in the form. */
  employment?: string;
}

/**
 * Who is the right personnel manager? First eligible wins: an override for the chosen workplace, one for the person, then the
 * directory's manager, then up the chain. Directors are asked about by the chief executive. Nobody found: the secretariat is the
 * recipient.
 */
export function resolveRouting(snapshot: DirectorySnapshot, grounds: RoutingGrounds): Routing {
  const { proposer } = snapshot;
  if (proposer.userType === 'Guest') {
    return toSecretariat('GuestBlocked', []);
  }
  const hops: RoutingHop[] = [];
  for (const { person, code } of candidatesOf(snapshot, grounds)) {
    const refusal = refusalOf(person, proposer, grounds.rules);
    const manager = routedPersonOf(person);
    if (!refusal && manager) {
      hops.push({ displayName: person.displayName, code: person.isAway ? 'ManagerOnLeave' : code });
      return {
        manager,
        deputy: person.isAway ? deputyOf(manager, proposer, grounds) : undefined,
        secretariat: 'copy',
        code: reasonOf(hops, proposer),
        hops
      };
    }
    hops.push({ displayName: person.displayName, code: refusal ?? 'ManagerNoMailbox' });
  }
  return toSecretariat(roleOf(snapshot, grounds) ?? hops[0]?.code ?? 'NoManager', hops);
}

/** The routing without the directory: while it does not answer, or as long as nobody has allowed to read it. */
export const routingWithoutDirectory = (code: 'RoutingDeferred' | 'NoConsent'): Routing =>
  toSecretariat(code, []);

const toSecretariat = (code: RoutingCode, hops: readonly RoutingHop[]): Routing => ({
  secretariat: 'to',
  code,
  hops
});

interface Candidate {
  person: DirectoryPerson;
  code: RoutingCode;
}

/** Everybody to be looked at, in order, each once: a directory may run in circles, and an override may name the manager. */
function candidatesOf(snapshot: DirectorySnapshot, grounds: RoutingGrounds): Candidate[] {
  const candidates = [...byHand(snapshot, grounds), ...byDirectory(snapshot, grounds)];
  const ids = candidates.map(({ person }) => person.id);
  return candidates.filter(({ person }, index) => ids.indexOf(person.id) === index);
}

function byHand({ proposer }: DirectorySnapshot, { overrides, employment }: RoutingGrounds): Candidate[] {
  const own = overrides.filter(({ person }) => person === proposer.key);
  const chosen = employment && own.find((override) => override.employment === employment);
  const general = own.find((override) => override.employment === undefined);
  return [
    ...(chosen ? [{ person: chosen.manager, code: 'EmploymentChosen' as const }] : []),
    ...(general ? [{ person: general.manager, code: 'Override' as const }] : [])
  ];
}

function byDirectory(snapshot: DirectorySnapshot, grounds: RoutingGrounds): Candidate[] {
  const { rules, named = [] } = grounds;
  switch (roleOf(snapshot, grounds)) {
    case 'TopOfOrganisation':
      return [];
    case 'ProposerIsDirector':
      return named
        .filter(({ key }) => key !== undefined && key === rules.chiefExecutive)
        .map((person) => ({ person, code: 'ProposerIsDirector' }));
    default: {
      const code = isAmbiguous(snapshot, grounds) ? 'EmploymentAmbiguous' : 'DirectManager';
      return snapshot.chain.slice(0, maxSteps).map((person) => ({ person, code }));
    }
  }
}

/** A place at the top, where nobody above is asked in the ordinary way. */
function roleOf(
  { proposer: { key }, isDirector }: DirectorySnapshot,
  { rules }: RoutingGrounds
): 'TopOfOrganisation' | 'ProposerIsDirector' | undefined {
  if (key === undefined) {
    return undefined;
  }
  if (key === rules.chiefExecutive) {
    return 'TopOfOrganisation';
  }
  return isDirector || rules.directorForum.people.includes(key) ? 'ProposerIsDirector' : undefined;
}

/** Several workplaces are configured for the proposer, and none of them was chosen. */
function isAmbiguous({ proposer }: DirectorySnapshot, { overrides, employment }: RoutingGrounds): boolean {
  const workplaces = overrides.flatMap((override) =>
    override.person === proposer.key && override.employment ? [override.employment] : []
  );
  return workplaces.length > 1 && !(employment && workplaces.includes(employment));
}

/**
 * Why it came out so: what was special about the one who was found, else why the first one was passed over. Where nothing was,
 * the proposer may have no mailbox, so that the mail leaves from another one.
 */
const reasonOf = (hops: readonly RoutingHop[], { mail }: Pick<DirectoryPerson, 'mail'>): RoutingCode => {
  const found = hops[hops.length - 1].code;
  const code = found === 'DirectManager' ? hops[0].code : found;
  return code === 'DirectManager' && !mail ? 'ProposerNoMailbox' : code;
};

/** The person as a routing keeps them; undefined for somebody without account or mailbox. */
export function routedPersonOf({ key, displayName, mail }: DirectoryPerson): RoutedPerson | undefined {
  return key && mail ? { key, displayName, mail } : undefined;
}

/** Who stands in, if they could be asked themselves: somebody who has left is no help. */
function deputyOf(
  manager: RoutedPerson,
  proposer: DirectoryPerson,
  { rules, named = [] }: RoutingGrounds
): RoutedPerson | undefined {
  const deputy = named.find(({ key }) => key !== undefined && key === rules.deputies[manager.key]);
  return deputy && !refusalOf(deputy, proposer, rules) ? routedPersonOf(deputy) : undefined;
}
