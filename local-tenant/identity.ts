import { sign, verify } from 'hono/jwt';
import { parseSigned, serializeSigned } from 'hono/utils/cookie';
import * as v from 'valibot';
import type { Application } from './entra/application';
import type { Applications } from './entra/applications';
import { SPFX_CLIENT_ID } from './entra/clientId';
import { type Audience, GRAPH_RESOURCE } from './entra/resources';
import { SECRETARIAT_GROUP } from './seed/settingsDefaults';
import { siteOwnerOf } from './seed/siteOwner';
import type { Caller, Consent, Directory, Person } from './tenant';

/** Who somebody is: the same-origin cookie of the pages and SharePoint, and tokens shaped like Entra's. */
export interface Identity {
  /** A `Set-Cookie` header that signs the person in. */
  cookieFor(person: Person): Promise<string>;
  tokenFor(person: Person, audience: Audience): Promise<IssuedToken>;
  /** A token for an application that acts as itself, with the permissions it has at this moment. */
  applicationToken(
    application: Application,
    audience: Audience,
    byCertificate: boolean
  ): Promise<{ token: string; seconds: number }>;
  /** Who makes the request. A token that is sent decides, good or not; without one the cookie does. */
  callerOf(headers: Headers): Promise<Caller | undefined>;
}

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
  applications: Applications;
}

const COOKIE_NAME = 'tenant-sign-in';

/** How long an access token lasts, in seconds; Entra gives 60 to 90 minutes. */
const TOKEN_SECONDS = 3600;

const claimsSchema = v.object({ oid: v.string(), aud: v.string() });
/** What tells an application's token from a person's. `appidacr`: 1 a secret, 2 a certificate. */
const applicationClaimsSchema = v.object({
  idtyp: v.literal('app'),
  appid: v.string(),
  appidacr: v.picklist(['1', '2']),
  aud: v.string(),
  roles: v.optional(v.array(v.string()), [])
});

export function createIdentity(options: IdentityOptions): Identity {
  const { origin, tenantId, signingKey, directory, consent, applications } = options;
  const resources: Record<Audience, string> = { graph: GRAPH_RESOURCE, sharepoint: origin };

  async function callerOfCookie(header: string): Promise<Caller | undefined> {
    const cookies = await parseSigned(header, signingKey, COOKIE_NAME);
    const id = cookies[COOKIE_NAME];
    const person = id ? directory.byId(id) : undefined;
    return person && { person, via: 'cookie' };
  }

  async function callerOfToken(token: string): Promise<Caller | undefined> {
    const verified: unknown = await verify(token, signingKey, 'HS256').catch(() => undefined);
    const ofApplication = v.safeParse(applicationClaimsSchema, verified);
    if (ofApplication.success) return callerOfApplication(ofApplication.output);
    const claims = v.safeParse(claimsSchema, verified);
    const person = claims.success ? directory.byId(claims.output.oid) : undefined;
    if (!claims.success || !person) return undefined;
    return { person, via: 'token', audience: audienceOfClaim(claims.output.aud) };
  }

  function callerOfApplication(claims: v.InferOutput<typeof applicationClaimsSchema>): Caller | undefined {
    const application = applications.byClientId(claims.appid);
    return (
      application && {
        application,
        via: 'token',
        audience: audienceOfClaim(claims.aud),
        roles: claims.roles,
        byCertificate: claims.appidacr === '2'
      }
    );
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
    async applicationToken(application, audience, byCertificate) {
      const now = Math.floor(Date.now() / 1000);
      const roles = application.roles[audience] ?? [];
      const claims = {
        aud: resources[audience],
        iss: `https://sts.windows.net/${tenantId}/`,
        iat: now,
        nbf: now,
        exp: now + TOKEN_SECONDS,
        app_displayname: application.displayName,
        appid: application.clientId,
        appidacr: byCertificate ? '2' : '1',
        idtyp: 'app',
        ...(roles.length > 0 ? { roles } : {}),
        tid: tenantId,
        ver: '1.0'
      };
      return { token: await sign(claims, signingKey, 'HS256'), seconds: TOKEN_SECONDS - 1 };
    },
    async callerOf(headers) {
      const authorization = headers.get('authorization');
      if (authorization !== null) return callerOfToken(/^Bearer\s+(\S+)$/i.exec(authorization)?.[1] ?? '');
      const cookie = headers.get('cookie');
      return cookie === null ? undefined : callerOfCookie(cookie);
    }
  };
}

const audienceOfClaim = (aud: string): Audience => (aud === GRAPH_RESOURCE ? 'graph' : 'sharepoint');

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
