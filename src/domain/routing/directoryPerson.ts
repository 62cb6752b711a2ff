import type { PersonKey } from '../people/personKey';

/** One step of the directory's manager chain. Unknown facts are undefined and never count in somebody's favour. */
export interface DirectoryPerson {
  /** The directory's own id (GUID). */
  id: string;
  /** An orgContact can stand as manager but is no account: nobody who could sign in and reply. */
  kind: 'user' | 'orgContact';
  key: PersonKey | undefined;
  displayName: string;
  mail: string | undefined;
  accountEnabled: boolean | undefined;
  userType: 'Member' | 'Guest' | undefined;
  /** Whether the mailbox says out-of-office; undefined where presence may not be read. */
  isAway?: boolean;
}

/** A manager set by hand in the overrides list. */
export interface RoutingOverride {
  person: PersonKey;
  /** The workplace that it is for, where the person has several; undefined for whatever they work at. */
  employment?: string;
  manager: DirectoryPerson;
}

/** What routing is decided from: taken once, then pure rules. */
export interface DirectorySnapshot {
  proposer: DirectoryPerson;
  /** The manager first, then the manager's manager, at most four steps. */
  chain: readonly DirectoryPerson[];
  /** Whether the directory's group of directors has the proposer. */
  isDirector?: boolean;
}
