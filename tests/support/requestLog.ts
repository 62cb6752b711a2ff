import * as v from 'valibot';
import type { TestTenant } from './tenant';

const logSchema = v.array(v.object({ method: v.string(), url: v.string(), status: v.number() }));
export type LoggedRequest = v.InferOutput<typeof logSchema>[number];

/** What has been asked of a tenant since its last reset, the newest last; addresses as people read them. */
export async function requestsTo(tenant: TestTenant): Promise<LoggedRequest[]> {
  const log = v.parse(logSchema, await tenant.get('/_tenant/log'));
  return log.map(({ url, ...request }) => ({ ...request, url: decodeURIComponent(url) }));
}

/** The same, each as method and address. */
export const askedOf = async (tenant: TestTenant): Promise<string[]> =>
  (await requestsTo(tenant)).map(({ method, url }) => `${method} ${url}`);
