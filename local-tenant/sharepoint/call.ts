import type { QueryOptions } from '../odata/queryOptions';
import type { Segment } from '../odata/resourcePath';
import type { Caller, LogEntry, Tenant } from '../tenant';
import { unauthorized } from './errors';
import { applicationMask } from './model/applicationAccess';
import { recordChange, type ChangeSubject, type ChangeType } from './model/changes';
import { effectiveMask, principalsOf, type Securable } from './model/access';
import { has, type Permission, type PermissionMask } from './model/permissions';
import { applicationPrincipal, principalOfPerson, type Principal } from './model/principals';
import { stamp, theWeb, type Web } from './model/web';
import type { WriteStamp } from './model/items';

/** What a request says, before anybody looks at it with rights. */
export interface CallRequest {
  method: string;
  /** The resource path as asked for, below `_api/`, still encoded. */
  rawPath: string;
  segments: Segment[];
  query: QueryOptions;
  headers: Headers;
  body: Uint8Array;
  logEntry: LogEntry;
}

/** One request to one operation: who asks, what for, and what they may do. */
export class Call {
  public readonly me: Principal;
  /** Everybody who speaks for the caller: themselves, their groups, everyone. */
  public readonly principalIds: readonly number[];
  /** What an application may do, everywhere on the site alike; undefined for people, who may what the scope gives them. */
  public readonly applicationMask: PermissionMask | undefined;

  public constructor(
    public readonly tenant: Tenant,
    public readonly caller: Caller,
    public readonly request: CallRequest,
    /** The site that the request is addressed to. */
    public readonly web: Web
  ) {
    this.me = caller.person ? principalOfPerson(tenant.db, caller.person) : applicationPrincipal(tenant.db);
    this.applicationMask = caller.person ? undefined : applicationMask(caller);
    this.principalIds = principalsOf(tenant, this.me);
  }

  public get db(): Tenant['db'] {
    return this.tenant.db;
  }

  public get query(): QueryOptions {
    return this.request.query;
  }

  /** The web as a securable. */
  public get site(): Securable {
    return { web: this.web };
  }

  /** The web at the top of the site collection, whose users, groups and levels are those of every web. */
  public get topSite(): Securable {
    return { web: theWeb(this.tenant) };
  }

  /** The same caller with the same request, at another web. */
  public at(web: Web): Call {
    return new Call(this.tenant, this.caller, this.request, web);
  }

  public maskOn(securable: Securable): PermissionMask {
    return this.applicationMask ?? effectiveMask(this.db, this.principalIds, securable);
  }

  public may(permission: Permission, securable: Securable): boolean {
    return has(this.maskOn(securable), permission);
  }

  /** Throws 403 unless the caller has the permission. */
  public demand(permission: Permission, securable: Securable): void {
    if (!this.may(permission, securable)) {
      throw unauthorized();
    }
  }

  public isMemberOf(groupId: number): boolean {
    return this.principalIds.includes(groupId);
  }

  public now(): string {
    return stamp(this.tenant.clock.now());
  }

  /** Writes into the change log what the call has done. */
  public record(subject: ChangeSubject, type: ChangeType): void {
    recordChange(this.db, subject, type, this.now());
  }

  public stamp(): WriteStamp {
    return { principalId: this.me.id, now: this.now() };
  }
}
