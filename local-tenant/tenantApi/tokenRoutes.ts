import { type Context, Hono } from 'hono';
import { type Audience, audienceOf } from '../entra/resources';
import type { Identity } from '../identity';
import type { ServerEnv } from '../http/serverEnv';
import type { Person, Tenant } from '../tenant';
import { personToSignIn } from './findPerson';

/**
 * `/_tenant/token?user=&resource=graph|sharepoint`: an access token. With `user` always; without, for whoever is signed
 * in, as Entra would give it to the page: not before an administrator has consented to something.
 */
export function tokenRoutes(tenant: Tenant, identity: Identity): Hono<ServerEnv> {
  async function answer(c: Context<ServerEnv>, person: Person, audience: Audience): Promise<Response> {
    const { token, expiresOn } = await identity.tokenFor(person, audience);
    if (c.req.header('accept')?.startsWith('text/plain')) return c.text(token);
    return c.json({ token_type: 'Bearer', access_token: token, token, expires_on: expiresOn });
  }

  return new Hono<ServerEnv>().on(['GET', 'POST'], '/', async (c) => {
    c.header('Cache-Control', 'no-store');
    const audience = audienceOf(c.req.query('resource') ?? 'graph', tenant.origin);
    if (!audience) {
      return c.json(
        entraError('invalid_resource', `AADSTS500011: no resource "${c.req.query('resource')}" here`),
        400
      );
    }
    const named = c.req.query('user');
    if (named !== undefined) return answer(c, personToSignIn(tenant.directory, named), audience);

    const person = c.get('caller')?.person;
    if (!person) return c.json(entraError('login_required', 'AADSTS50058: nobody is signed in'), 401);
    if (audience === 'graph' && tenant.consent.granted().length === 0) {
      const reason = `AADSTS65001: The user or administrator has not consented to use the application`;
      return c.json({ ...entraError('invalid_grant', reason), suberror: 'consent_required' }, 400);
    }
    return answer(c, person, audience);
  });
}

function entraError(error: string, description: string): { error: string; error_description: string } {
  return { error, error_description: description };
}
