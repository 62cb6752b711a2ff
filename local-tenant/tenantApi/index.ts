import { Hono } from 'hono';
import type { SettableClock } from '../clock';
import type { SettableConsent } from '../consent';
import type { Applications } from '../entra/applications';
import type { FaultRules } from '../faults/faultRules';
import type { RequestLog } from '../http/requestLog';
import type { ServerEnv } from '../http/serverEnv';
import type { Identity } from '../identity';
import type { PageFiles } from '../page/pageFiles';
import type { Tenant } from '../tenant';
import { applicationRoutes } from './applicationRoutes';
import { badRequest, refusal } from './body';
import { clockRoutes } from './clockRoutes';
import { consentRoutes } from './consentRoutes';
import { faultRoutes } from './faultRoutes';
import { signInRoutes } from './signInRoutes';
import { switchRoutes } from './switchRoutes';
import { tokenRoutes } from './tokenRoutes';

export interface TenantControls {
  tenant: Tenant;
  identity: Identity;
  applications: Applications;
  clock: SettableClock;
  consent: SettableConsent;
  faults: FaultRules;
  log: RequestLog;
  files: PageFiles;
  /** Brings the seeded state back. */
  reset(): void;
}

/** `/_tenant/…`: what tests and the curious hold of the tenant; the real services have nothing of the kind. */
export function tenantApi(controls: TenantControls): Hono<ServerEnv> {
  const { tenant, identity, applications, clock, consent, faults, log, reset, files } = controls;
  return new Hono<ServerEnv>()
    .route('/sign-in', signInRoutes(tenant, identity, files))
    .route('/token', tokenRoutes(tenant, identity))
    .route('/applications', applicationRoutes(tenant, applications))
    .route('/clock', clockRoutes(clock))
    .route('/consent', consentRoutes(consent))
    .route('/switches', switchRoutes(tenant.switches))
    .route('/faults', faultRoutes(faults))
    .get('/log', (c) => c.json(log.entries()))
    .get('/mail', (c) => {
      const user = c.req.query('user');
      if (!user) throw badRequest('name a mailbox: /_tenant/mail?user=<userPrincipalName or address>');
      return c.json(tenant.mailboxes.messagesOf(user));
    })
    .post('/reset', (c) => {
      reset();
      return c.json({ reset: true });
    })
    .all('/*', (c) => {
      throw refusal(404, `${c.req.method} ${c.req.path} is no address of the tenant`);
    });
}
