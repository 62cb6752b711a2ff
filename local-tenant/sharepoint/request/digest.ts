import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import * as v from 'valibot';
import type { Tenant } from '../../tenant';
import { row } from '../model/row';

/** Seconds for which a request digest is good (the service's default). */
export const DIGEST_SECONDS = 1800;

/** Whom a digest is for: a holder or an application, by id. */
type Holder = { id: string };

/** Issues a request digest for one holder, by the tenant's clock: `0x…,14 Nov 2026 08:00:00 -0000`. */
export function issueDigest(tenant: Tenant, holder: Holder): string {
  const date = tenant.clock
    .now()
    .toUTCString()
    .replace(/^\w+, /, '')
    .replace('GMT', '-0000');
  return `0x${signature(tenant, holder, date)},${date}`;
}

/** Whether a digest was issued by this tenant for this holder and has not run out. */
export function isValidDigest(tenant: Tenant, holder: Holder, digest: string): boolean {
  const comma = digest.indexOf(',');
  const date = digest.slice(comma + 1);
  const issued = Date.parse(date);
  if (comma < 0 || Number.isNaN(issued)) {
    return false;
  }
  const age = tenant.clock.now().getTime() - issued;
  const given = Buffer.from(digest.slice(2, comma));
  const right = Buffer.from(signature(tenant, holder, date));
  return age <= DIGEST_SECONDS * 1000 && given.length === right.length && timingSafeEqual(given, right);
}

function signature(tenant: Tenant, holder: Holder, date: string): string {
  return createHmac('sha512', secret(tenant)).update(`${holder.id}|${date}`).digest('hex').toUpperCase();
}

/** Kept with the data, so that digests outlive a restart as the real ones outlive a front end. */
function secret(tenant: Tenant): string {
  const schema = v.object({ value: v.string() });
  const select = `SELECT value FROM sp_settings WHERE name = 'digest-secret'`;
  const known = row(tenant.db, schema, select);
  if (known) {
    return known.value;
  }
  const value = randomBytes(32).toString('hex');
  tenant.db.prepare(`INSERT INTO sp_settings VALUES ('digest-secret', ?)`).run(value);
  return value;
}
