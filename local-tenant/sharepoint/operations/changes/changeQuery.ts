import * as v from 'valibot';
import { changeTokenOfAnother, invalidChangeToken } from '../../webErrors';
import { LIST_SCOPE, readChangeToken, WEB_SCOPE } from '../../model/changeToken';
import type { ChangeFilter, ChangeKind, ChangeScope } from '../../model/changes';
import { readProperties } from '../../request/body';

/** Kinds by the flag of SP.ChangeQuery that asks for them. What the tenant has none of never changes. */
const KINDS: Record<string, readonly ChangeKind[]> = {
  Item: ['item'],
  List: ['list'],
  Field: ['field'],
  View: ['view'],
  Group: ['group'],
  Web: ['web'],
  SecurityPolicy: ['web'],
  Activity: [],
  Alert: [],
  ContentType: [],
  File: [],
  Folder: [],
  Site: [],
  User: []
};

/** Types of change (SP.ChangeType) by the flag that asks for them. */
const TYPES: Record<string, readonly number[]> = {
  Add: [1],
  Update: [2],
  DeleteObject: [3],
  Rename: [4],
  Move: [5, 6],
  Restore: [7],
  RoleDefinitionAdd: [8],
  RoleDefinitionDelete: [9],
  RoleDefinitionUpdate: [10],
  RoleAssignmentAdd: [11],
  RoleAssignmentDelete: [12],
  GroupMembershipAdd: [13],
  GroupMembershipDelete: [14],
  SystemUpdate: [15],
  Navigation: [16]
};

/** Changes that one answer holds unless FetchLimit asks for fewer, and at most. */
const MOST_CHANGES = 1000;

const flag = v.optional(v.nullable(v.boolean()));
const tokenSchema = v.optional(v.nullable(v.looseObject({ StringValue: v.string() })));
/** A 64-bit number, which clients send as text. */
const limit = v.optional(
  v.nullable(v.pipe(v.union([v.number(), v.pipe(v.string(), v.regex(/^\d+$/))]), v.transform(Number)))
);
const flags = Object.fromEntries(
  [...Object.keys(KINDS), ...Object.keys(TYPES), 'LatestFirst', 'RecursiveAll', 'RequireSecurityTrim'].map(
    (name) => [name, flag]
  )
);
const entries = { ChangeTokenStart: tokenSchema, ChangeTokenEnd: tokenSchema, FetchLimit: limit };

/** What a body asks of the change log. */
export interface ChangeQuery {
  filter: ChangeFilter;
  limit: number;
  /** Leaves out what the caller may not see. */
  trims: boolean;
}

/** Reads an SP.ChangeQuery. Throws the service's answers to properties that it lacks and to tokens of something else. */
export function readChangeQuery(query: Record<string, unknown>, scope: ChangeScope): ChangeQuery {
  const { ChangeTokenStart, ChangeTokenEnd, FetchLimit } = readProperties(
    query,
    { ...flags, ...entries },
    { name: 'SP.ChangeQuery', missing: ['TypeId'] }
  );
  const asksFor = (name: string): boolean => query[name] === true;
  const chosen = <T>(table: Record<string, readonly T[]>): T[] =>
    Object.entries(table).flatMap(([name, members]) => (asksFor(name) ? members : []));
  return {
    filter: {
      kinds: [...new Set(chosen(KINDS))],
      types: chosen(TYPES),
      after: ChangeTokenStart ? numberIn(ChangeTokenStart.StringValue, scope) : 0,
      upTo: ChangeTokenEnd ? numberIn(ChangeTokenEnd.StringValue, scope) : Number.MAX_SAFE_INTEGER,
      latestFirst: asksFor('LatestFirst')
    },
    limit: FetchLimit ? Math.min(FetchLimit, MOST_CHANGES) : MOST_CHANGES,
    trims: asksFor('RequireSecurityTrim')
  };
}

/** Where in the log a token stands. Throws the service's answers to what is no token, and to one of something else. */
export function numberIn(text: string, scope: ChangeScope): number {
  const token = readChangeToken(text);
  if (!token) {
    throw invalidChangeToken();
  }
  const isOfScope =
    'listId' in scope
      ? token.scope === LIST_SCOPE && token.id === scope.listId
      : token.scope === WEB_SCOPE && token.id === scope.webId;
  if (!isOfScope) {
    throw changeTokenOfAnother();
  }
  return token.number;
}
