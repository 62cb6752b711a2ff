import { sign, verify } from 'hono/jwt';
import { parseSigned, serializeSigned } from 'hono/utils/cookie';
import * as v from 'valibot';
import { SECRETARIAT_GROUP } from './seed/settingsDefaults';
import { siteOwnerOf } from './seed/siteOwner';
import type { Caller, Consent, Directory, Person } from './tenant';

/** Who somebody is: the same-origin cookie of the pages and SharePoint, and tokens shaped like Entra's. */
export interface Identity {
  /** A `Set-Cookie` header that signs the person in. */
  cookieFor(person: Person): Promise<string>;
  tokenFor(person: Person, audience: Audience): Promise<IssuedToken>;
  /** Who makes the request. A token that is sent decides, good or not; without one the cookie does. */
  callerOf(headers: Headers): Promise<Caller | undefined>;
}

export type Audience = NonNullable<Caller['audience']>;

interface IssuedToken {
  token: string;
  /** Seconds since 1970, by the machine's time: Entra knows nothing of the tenant's clock. */
  expiresOn: number;
}

interface IdentityOptions {
  origin: string;
  tenantId: string;
  signingKey: string;
  directory: Directory;
  consent: Consent;
}

const COOKIE_NAME = 'tenant-sign-in';

/** Entra's resource address of Microsoft Graph. */
export const GRAPH_RESOURCE = 'https://graph.microsoft.com';
/** How long an access token lasts, in seconds; Entra gives 60 to 90 minutes. */
const TOKEN_SECONDS = 3600;
/** The public client that SPFx code runs as: "SharePoint Online Web Client Extensibility". */
const SPFX_CLIENT_ID = '08e18876-6177-487e-b8b5-cf950c1e598c';

const claimsSchema = v.object({ oid: v.string(), aud: v.string() });

export function createIdentity(options: IdentityOptions): Identity {
  const { origin, tenantId, signingKey, directory, consent } = options;
  const resources: Record<Audience, string> = { graph: GRAPH_RESOURCE, sharepoint: origin };

  async function callerOfCookie(header: string): Promise<Caller | undefined> {
    const cookies = await parseSigned(header, signingKey, COOKIE_NAME);
    const id = cookies[COOKIE_NAME];
    const person = id ? directory.byId(id) : undefined;
    return person && { person, via: 'cookie' };
  }

  async function callerOfToken(token: string): Promise<Caller | undefined> {
    const claims = v.safeParse(claimsSchema, await verify(token, signingKey, 'HS256').catch(() => undefined));
    const person = claims.success ? directory.byId(claims.output.oid) : undefined;
    if (!claims.success || !person) return undefined;
    return { person, via: 'token', audience: claims.output.aud === GRAPH_RESOURCE ? 'graph' : 'sharepoint' };
  }

  return {
    cookieFor: (person) =>
      serializeSigned(COOKIE_NAME, person.id, signingKey, { path: '/', httpOnly: true, sameSite: 'Lax' }),
    async tokenFor(person, audience) {
      const now = Math.floor(Date.now() / 1000);
      const claims = {
        aud: resources[audience],
        iss: `https://sts.windows.net/${tenantId}/`,
        iat: now,
        nbf: now,
        exp: now + TOKEN_SECONDS,
        appid: SPFX_CLIENT_ID,
        name: person.displayName,
        oid: person.id,
        scp: audience === 'graph' ? consent.granted().join(' ') : 'AllSites.FullControl',
        tid: tenantId,
        unique_name: person.userPrincipalName,
        upn: person.userPrincipalName,
        ver: '1.0'
      };
      return { token: await sign(claims, signingKey, 'HS256'), expiresOn: claims.exp };
    },
    async callerOf(headers) {
      const authorization = headers.get('authorization');
      if (authorization !== null) return callerOfToken(/^Bearer\s+(\S+)$/i.exec(authorization)?.[1] ?? '');
      const cookie = headers.get('cookie');
      return cookie === null ? undefined : callerOfCookie(cookie);
    }
  };
}

/**
 * Whom a stranger is signed in as: the first employee without a role of their own, so that the suite shows itself as
 * most people see it; else whoever comes first.
 */
export function defaultPerson(directory: Directory): Person | undefined {
  const owner = siteOwnerOf(directory.people());
  const people = directory.people().filter(canSignIn);
  return people.find((person) => person !== owner && isOrdinaryEmployee(person)) ?? people[0];
}

/** A disabled account gets neither cookie nor token (Entra: AADSTS50057). */
export function canSignIn(person: Person): boolean {
  return person.accountEnabled;
}

function isOrdinaryEmployee(person: Person): boolean {
  return (
    person.userType === 'Member' && person.siteOwner !== true && !person.groups?.includes(SECRETARIAT_GROUP)
  );
}
