import type { Caller, Person, Tenant } from '../tenant';
import {
  delegatedOnly,
  resourceNotFound,
  scopeMissing,
  tokenForAnother,
  tokenMissing,
  tokenUnreadable
} from './errors';
import type { Operation } from './operation';

/** Who calls, shown by a bearer token for Graph; a cookie opens nothing here. */
export function callerOf(request: Request, caller: Caller | undefined): Caller {
  if (caller?.via === 'token') {
    if (caller.audience === 'sharepoint') {
      throw tokenForAnother();
    }
    return caller;
  }
  throw /^Bearer\s+\S/i.test(request.headers.get('Authorization') ?? '') ? tokenUnreadable() : tokenMissing();
}

/**
 * Whether the caller has the permission: a person by what an administrator has granted at this moment, an application by what
 * its token carries. Names compare in any case.
 */
export function isGranted(tenant: Tenant, caller: Caller, scope: string): boolean {
  const granted = caller.person ? tenant.consent.granted() : caller.roles;
  return partsOf(scope).every((part) => granted.some((each) => each.toLowerCase() === part.toLowerCase()));
}

/** `User.Read and GroupMember.Read.All` stands for both. */
const partsOf = (scope: string): readonly string[] => scope.split(' and ');

/** Scopes that reach no further than the person who signed in. */
const ownOnly = ['User.Read', 'User.ReadWrite', 'Presence.Read', 'Mail.Send'];
/** Of the scopes that operations name, those that exist for signed-in people alone. */
const delegatedScopes = ['User.Read', 'User.ReadWrite', 'Presence.Read'];

/**
 * What opens users to an application: `User.ReadBasic.All` can be granted to one and opens none of them (learn.microsoft.com/graph/api/user-list
 * and …/user-get; Q&A 6019739 with the service's answer).
 */
export const rolesForUsers = [
  'User.Read.All',
  'User.ReadWrite.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All'
] as const;

/** The application permissions by which an operation is open to an application. */
export const applicationRolesOf = ({ scopes, roles, path }: Operation): readonly string[] =>
  isMe(path)
    ? []
    : (roles ?? scopes.filter((scope) => !partsOf(scope).some((part) => delegatedScopes.includes(part))));

/** Addresses that speak of whoever has signed in. */
const isMe = (path: string): boolean => path === '/me' || path.startsWith('/me/');

/** Refuses the call when none of the operation's scopes is granted. */
export function requireScope(tenant: Tenant, caller: Caller, operation: Operation): void {
  if (!caller.person && isMe(operation.path)) {
    throw delegatedOnly();
  }
  const scopes = caller.person ? operation.scopes : applicationRolesOf(operation);
  if (operation.scopes.length > 0 && !scopes.some((scope) => isGranted(tenant, caller, scope))) {
    throw scopeMissing(operation.denial);
  }
}

/** The user that the address speaks of; somebody else than the caller only with a scope that reaches others. */
export function subjectOf(
  tenant: Tenant,
  operation: Operation,
  caller: Caller,
  named: string | undefined
): Person {
  if (named === undefined) {
    return signedIn(caller);
  }
  const person = tenant.directory.byId(named) ?? tenant.directory.byUpn(named);
  if (caller.person && person?.id !== caller.person.id && !reachesOthers(tenant, operation, caller)) {
    throw scopeMissing(operation.denial);
  }
  if (person === undefined) {
    throw resourceNotFound(named);
  }
  return person;
}

const reachesOthers = (tenant: Tenant, { scopes }: Operation, caller: Caller): boolean =>
  scopes.some(
    (scope) => !partsOf(scope).some((part) => ownOnly.includes(part)) && isGranted(tenant, caller, scope)
  );

/** Who has signed in. Throws what Graph says to an application that asks for itself. */
function signedIn({ person }: Caller): Person {
  if (!person) {
    throw delegatedOnly();
  }
  return person;
}
