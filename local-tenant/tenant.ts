import type { DatabaseSync } from 'node:sqlite';
import type { Application } from './entra/application';
import type { Audience } from './entra/resources';
import type { Solution } from './package/solution';

/** What the parts of the local tenant share. Each part takes the `Tenant` and gives back its routes. */
export interface Tenant {
  /** Scheme, host and port, without a trailing slash: `http://127.0.0.1:4173`. */
  readonly origin: string;
  /** Entra tenant id (GUID). */
  readonly tenantId: string;
  readonly db: DatabaseSync;
  readonly clock: Clock;
  readonly directory: Directory;
  readonly consent: Consent;
  readonly switches: Switches;
  readonly mailboxes: Mailboxes;
  /** The solution packages that are installed. */
  readonly solutions: readonly Solution[];
  /** Runs one part of a `$batch` through faults, log and the same routes as a request of its own. */
  dispatchPart(request: Request, parent: LogEntry, caller: Caller): Promise<Response>;
}

/** Server-relative address of the one site of the tenant. */
export const WEB_PATH = '/sites/netvaerk';

/** The tenant's time. Stamps, digests and mails take it from here and never from `Date`. */
export interface Clock {
  now(): Date;
}

/** One account of the directory, as `directory.json` of a seed describes it. */
export interface Person {
  id: string;
  userPrincipalName: string;
  displayName: string;
  mail: string | null;
  jobTitle?: string;
  department?: string;
  accountEnabled: boolean;
  userType: 'Member' | 'Guest';
  /** userPrincipalName of the manager. */
  manager: string | null;
  phone?: string;
  /** File name of a JPEG or PNG in the seed's folder. */
  photo?: string;
  presence?: PresenceSeed;
  groups?: string[];
  siteOwner?: boolean;
  /**
   * `orgContact`: an organisational contact, who can be somebody's manager and has no account: found by `managerOf`
   * alone, never among `people()`. Left out: a user.
   */
  kind?: 'user' | 'orgContact';
}

export interface PresenceSeed {
  availability: string;
  activity: string;
  outOfOffice?: { message?: string; isOutOfOffice: boolean };
}

/** The directory, read-only after seeding. Look-ups by name ignore case. */
export interface Directory {
  people(): readonly Person[];
  byUpn(userPrincipalName: string): Person | undefined;
  byId(id: string): Person | undefined;
  managerOf(person: Person): Person | undefined;
  directReportsOf(person: Person): readonly Person[];
  /** Groups of the directory with their stable ids (GUID). */
  groups(): readonly DirectoryGroup[];
  /** The people and then the groups that are members of the group itself. */
  membersOf(groupId: string): readonly DirectoryObject[];
  /** The groups that a person or a group is a member of itself. */
  groupsOf(member: DirectoryObject): readonly DirectoryGroup[];
  photoOf(person: Person): Photo | undefined;
}

export interface DirectoryGroup {
  id: string;
  displayName: string;
  description?: string;
  /** Names of the groups that the group is a member of. */
  memberOf?: readonly string[];
}

export type DirectoryObject = Person | DirectoryGroup;

export const isPerson = (object: DirectoryObject): object is Person => 'userPrincipalName' in object;

export interface Photo {
  contentType: 'image/jpeg' | 'image/png';
  bytes: Uint8Array;
}

/** The delegated Graph scopes an administrator has granted; a change takes effect at once. */
export interface Consent {
  granted(): readonly string[];
}

export interface Switches {
  /** Whether an ordinary contributor can set the server's stamps through `validateUpdateListItem`. */
  stampsForgeable: boolean;
}

/** Who makes a request, and how that was shown. */
export type Caller = PersonCaller | ApplicationCaller;

export interface PersonCaller {
  person: Person;
  via: 'cookie' | 'token';
  /** The resource that a bearer token was issued for; undefined with a cookie. */
  audience?: Audience;
}

/** An application that acts as itself ("app-only"): nobody is signed in. */
export interface ApplicationCaller {
  person?: undefined;
  application: Application;
  via: 'token';
  audience: Audience;
  /** The application permissions that the token carries. */
  roles: readonly string[];
  /** Whether the application had shown a certificate and no secret; SharePoint takes nothing else. */
  byCertificate: boolean;
}

/** One line of `/_tenant/log`; the parts of a batch lie in `parts` of their request. */
export interface LogEntry {
  method: string;
  url: string;
  user: string | null;
  status: number;
  ms: number;
  /** The operation of a support matrix that answered: `GET /users/{user}`, `POST web/lists/list()/items`. */
  operation?: string;
  parts?: LogEntry[];
}

/** A message as `/_tenant/mail` shows it. */
export interface MailMessage {
  id: string;
  subject: string;
  from: string;
  to: string[];
  cc: string[];
  html: string;
  headers: Record<string, string>;
  receivedDateTime: string;
}

/** The captured mailboxes: a delivered message is found under each of its recipients' addresses. */
export interface Mailboxes {
  deliver(message: Omit<MailMessage, 'id' | 'receivedDateTime'>): MailMessage;
  /** The newest first; `address` is a mail address or a userPrincipalName, in any case. */
  messagesOf(address: string): readonly MailMessage[];
}

/** Variables that the server's middleware sets on each request before a part's routes run. */
export interface TenantEnv {
  Variables: {
    /** Who asks; undefined when nobody has signed in. */
    caller: Caller | undefined;
    logEntry: LogEntry;
  };
}
