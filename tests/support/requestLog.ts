import * as v from 'valibot';
import type { TestTenant } from './tenant';

const logSchema = v.array(
  v.object({
    method: v.string(),
    url: v.string(),
    /** Null while the answer is on its way. */
    status: v.nullish(v.number()),
    user: v.nullish(v.string()),
    /** What a batch asked for. */
    parts: v.optional(v.array(v.object({ url: v.string() })))
  })
);
export type LoggedRequest = v.InferOutput<typeof logSchema>[number];

/** What has been asked of a tenant since its last reset, the newest last; addresses as people read them. */
export async function requestsTo(tenant: TestTenant): Promise<LoggedRequest[]> {
  const log = v.parse(logSchema, await tenant.get('/_tenant/log'));
  return log.map((request) => ({ ...request, url: decodeURIComponent(request.url) }));
}

/** The same as `GET /sites/netvaerk/_api/…`, what fits the pattern. */
export const askedOf = async (tenant: TestTenant, pattern = /^/): Promise<string[]> =>
  (await requestsTo(tenant))
    .map(({ method, url }) => `${method} ${url}`)
    .filter((line) => pattern.test(line));
