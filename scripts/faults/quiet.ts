import { setTimeout as wait } from 'node:timers/promises';
import * as v from 'valibot';
import type { TenantHandle } from './tenantHandle';
import { isWhole, judge } from './verdict';

const mostMs = 20 * 1000;
const quietMs = 700;

/**
 * Waits until a page has done what there was to do: everything that is stored has been told, and no request comes any more. What is still
 * missing after a long while stays missing, and is for the verdict to say.
 */
export async function untilDone(tenant: TenantHandle): Promise<void> {
  const end = Date.now() + mostMs;
  let verdict = await judge(tenant);
  while (verdict.stored > 0 && !isWhole(verdict) && Date.now() < end) {
    await wait(200);
    verdict = await judge(tenant);
  }
  for (let before = -1, now = await requests(tenant); before !== now; now = await requests(tenant)) {
    before = now;
    await wait(quietMs);
  }
}

const requests = async (tenant: TenantHandle): Promise<number> =>
  v.parse(v.array(v.unknown()), await tenant.get('/_tenant/log')).length;
