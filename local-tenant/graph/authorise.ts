import type { Caller, Person, Tenant } from '../tenant';
import { resourceNotFound, scopeMissing, tokenForAnother, tokenMissing, tokenUnreadable } from './errors';
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

/** Whether an administrator has granted the scope; names compare in any case. */
export const isGranted = (tenant: Tenant, scope: string): boolean =>
  tenant.consent.granted().some((granted) => granted.toLowerCase() === scope.toLowerCase());

/** Scopes that reach no further than the person who signed in. */
const ownOnly = ['User.Read', 'User.ReadWrite', 'Presence.Read', 'Mail.Send'];

/** Refuses the call when none of the operation's scopes is granted. */
export function requireScope(tenant: Tenant, operation: Operation): void {
  if (operation.scopes.length > 0 && !operation.scopes.some((scope) => isGranted(tenant, scope))) {
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
    return caller.person;
  }
  const reachesOthers = operation.scopes.some(
    (scope) => !ownOnly.includes(scope) && isGranted(tenant, scope)
  );
  const person = tenant.directory.byId(named) ?? tenant.directory.byUpn(named);
  if (!reachesOthers && person?.id !== caller.person.id) {
    throw scopeMissing(operation.denial);
  }
  if (person === undefined) {
    throw resourceNotFound(named);
  }
  return person;
}
