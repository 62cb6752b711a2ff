import { Hono } from 'hono';
import { type Application, applicationSchema } from '../entra/application';
import type { Applications } from '../entra/applications';
import type { Tenant } from '../tenant';
import { readBody } from './body';

/** `/_tenant/applications`: app registrations and what an administrator has granted them; secrets are not told. */
export function applicationRoutes({ tenantId }: Tenant, applications: Applications): Hono {
  const told = (): unknown => ({ tenantId, applications: applications.all().map(withoutSecrets) });
  return new Hono()
    .get('/', (c) => c.json(told()))
    .post('/', async (c) => {
      applications.register(await readBody(c.req.raw, applicationSchema));
      return c.json(told());
    });
}

const withoutSecrets = ({ secrets, ...application }: Application): unknown => ({
  ...application,
  secrets: secrets.length
});
