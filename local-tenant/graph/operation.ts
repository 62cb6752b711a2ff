import type { Caller, LogEntry, Person, Tenant } from '../tenant';
import type { Denial } from './errors';
import type { Query } from './query';

/** One documented call of Graph. The table of operations is the routing table and the support matrix at once. */
export interface Operation {
  method: 'GET' | 'POST';
  /** Address below `/graph/v1.0`; a segment that begins with `:` is a parameter. */
  path: string;
  /**
   * Delegated scopes of which one must be granted, the least privileged first, then the higher ones that include it:
   * the permissions table of the operation's page at learn.microsoft.com/graph/api.
   */
  scopes: readonly string[];
  /** The application permissions, where they are others than those of the scopes that exist for applications. */
  roles?: readonly string[];
  denial: Denial;
  /** Resource units of the directory before options count (learn.microsoft.com/graph/throttling-limits); 1 when left out. */
  cost?: number;
  /** Query options that are understood; any other is refused with 501. */
  options: readonly QueryOption[];
  handle(call: Call): Promise<Answer> | Answer;
}

export type QueryOption =
  '$select' | '$expand' | '$filter' | '$search' | '$orderby' | '$top' | '$count' | '$skiptoken';

/** What a handler may look at. */
export interface Call {
  tenant: Tenant;
  caller: Caller;
  /** Values of the parameters in the address. */
  params: Readonly<Record<string, string>>;
  query: Query;
  request: Request;
  /** The request's line in the log; the parts of a batch are written under it. */
  logEntry: LogEntry;
  /** The user that the address speaks of: the caller at `/me`, else the one named at `/users/{id}`. */
  subject(): Person;
  granted(scope: string): boolean;
}

/** A success: JSON, bytes, or nothing. */
export type Answer =
  | { status: number; json: Readonly<Record<string, unknown>> }
  | { status: number; bytes: Uint8Array; contentType: string; headers?: Readonly<Record<string, string>> }
  | { status: number };

/** Whether the directory answers, which alone tells what a request costs and why it is throttled. */
export const isOfDirectory = ({ denial, scopes }: Pick<Operation, 'denial' | 'scopes'>): boolean =>
  denial === 'directory' && scopes.length > 0;

/** As the support matrix and the log name an operation. */
export const nameOf = ({ method, path }: Pick<Operation, 'method' | 'path'>): string =>
  `${method} ${path.replace(/:(\w+)/g, '{$1}')}`;

/** Address of the metadata document's fragment, as `@odata.context` gives it. */
export const contextOf = (tenant: Tenant, fragment: string): string =>
  `${tenant.origin}/graph/v1.0/$metadata#${fragment}`;
