import type { PersonKey } from '../people/personKey';

/** Why a proposal goes where it goes; the rows of the routing table. */
export const routingCodes = [
  'DirectManager',
  'Override',
  'NoManager',
  'SelfManager',
  'ManagerInactive',
  'ManagerOnLeave',
  'ManagerNoMailbox',
  'ProposerNoMailbox',
  'ManagerNotEligible',
  'ManagerLeft',
  'ManagerDisputed',
  'ReRouted',
  'ProposerIsDirector',
  'TopOfOrganisation',
  'EmploymentChosen',
  'EmploymentAmbiguous',
  'GuestBlocked',
  'NoConsent',
  'RoutingDeferred'
] as const;
export type RoutingCode = (typeof routingCodes)[number];

/** A person of the routing, with where mail reaches them. */
export interface RoutedPerson {
  key: PersonKey;
  displayName: string;
  mail: string;
}

/** One candidate that was looked at, and what was found. */
export interface RoutingHop {
  displayName: string;
  code: RoutingCode;
}

/** The recorded answer to "who is the right personnel manager?": a snapshot, never silently resolved again. */
export interface Routing {
  manager?: RoutedPerson;
  /** Also told while the manager is away; the manager is never replaced. */
  deputy?: RoutedPerson;
  /** The secretariat always hears of it: as recipient where there is no manager, else as a copy. */
  secretariat: 'to' | 'copy';
  code: RoutingCode;
  hops: readonly RoutingHop[];
}

/** Whether the directory has not been asked yet, in effect: it did not answer, or may not be read. Asked again at each visit. */
export const isPutOff = ({ code }: Routing): boolean => code === 'RoutingDeferred' || code === 'NoConsent';
