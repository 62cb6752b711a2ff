import { Hono } from 'hono';
import type { ServerEnv } from '../http/serverEnv';
import { type Identity, canSignIn } from '../identity';
import type { PageFiles } from '../page/pageFiles';
import { visitOf } from '../page/visit';
import type { Tenant } from '../tenant';
import { findPerson } from '../tenantApi/findPerson';
import { mailboxList } from './mailboxList';
import { mailboxPage } from './mailboxPage';
import type { StoredMailboxes } from './mailboxes';

/**
 * No script but ours, and of a mail's pictures only those that lie in it: as Outlook, which loads none from outside
 * unasked. A mail's own frame inherits this policy.
 */
const POLICY = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self' 'unsafe-inline'`,
  `img-src 'self' data:`,
  `form-action 'self'`,
  `base-uri 'none'`,
  `frame-ancestors 'self'`
].join('; ');

/** `/outlook`: the captured mailboxes, as their owners see them. */
export function outlookRoutes(
  tenant: Tenant,
  mailboxes: StoredMailboxes,
  identity: Identity,
  files: PageFiles
): Hono<ServerEnv> {
  return new Hono<ServerEnv>().get('/outlook', async (c) => {
    c.header('Cache-Control', 'no-store');
    c.header('Content-Security-Policy', POLICY);
    const frame = {
      theme: visitOf(c.req.raw).theme,
      styles: files.styleUrls('outlook'),
      script: files.runtime.scriptUrl('outlook')
    };
    const address = c.req.query('user')?.trim();
    if (!address) return c.html(mailboxList(tenant.directory.people(), mailboxes.counts(), frame));

    const owner = findPerson(tenant.directory, address);
    // It is the owner's Outlook, so a link in a mail opens the site as the owner.
    const signsIn = owner !== undefined && canSignIn(owner);
    if (signsIn) c.header('Set-Cookie', await identity.cookieFor(owner));
    return c.html(
      mailboxPage({
        ...frame,
        address,
        owner,
        reader: signsIn ? owner : c.get('caller')?.person,
        people: tenant.directory.people(),
        messages: mailboxes.messagesOf(address),
        openId: c.req.query('mail')
      })
    );
  });
}
