import { Hono } from 'hono';
import type { ServerEnv } from '../http/serverEnv';
import { canSignIn, type Identity } from '../identity';
import type { PageFiles } from '../page/pageFiles';
import { type Tenant, WEB_PATH } from '../tenant';
import { badRequest } from './body';
import { personToSignIn } from './findPerson';
import { signInPage } from './signInPage';

/** `/_tenant/sign-in?user=&to=`: signs somebody of the directory in; without `user` a page to choose on. */
export function signInRoutes(tenant: Tenant, identity: Identity, files: PageFiles): Hono<ServerEnv> {
  return new Hono<ServerEnv>().get('/', async (c) => {
    c.header('Cache-Control', 'no-store');
    const to = localPath(c.req.query('to') ?? WEB_PATH, tenant.origin);
    const named = c.req.query('user');
    if (named === undefined) {
      return c.html(signInPage(tenant.directory.people().filter(canSignIn), to, files.styleUrls('page')));
    }
    const person = personToSignIn(tenant.directory, named);
    c.header('Set-Cookie', await identity.cookieFor(person));
    return c.redirect(to, 303);
  });
}

/** A path of this origin; anything that leads elsewhere (`//host`, `/\host`, another origin) is refused. */
function localPath(to: string, origin: string): string {
  const url = to.startsWith('/') && URL.canParse(to, origin) ? new URL(to, origin) : undefined;
  if (url?.origin !== origin) throw badRequest('to must be a path of this tenant, such as /sites/netvaerk');
  return url.pathname + url.search + url.hash;
}
