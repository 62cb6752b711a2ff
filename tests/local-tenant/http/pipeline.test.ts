import { Hono } from 'hono';
import { createFaultRules } from '../../../local-tenant/faults/faultRules';
import { createBatchParts } from '../../../local-tenant/http/batchParts';
import { pipeline } from '../../../local-tenant/http/pipeline';
import { createRequestLog } from '../../../local-tenant/http/requestLog';
import type { ServerEnv } from '../../../local-tenant/http/serverEnv';

test('a request is logged when it comes, and with its person when that is known: a reset in between forgets it', async () => {
  const log = createRequestLog();
  let tell: () => void = () => undefined;
  const known = new Promise<void>((resolve) => (tell = resolve));
  const identity = { callerOf: () => known.then(() => undefined) };
  const app = new Hono<ServerEnv>()
    .use(
      pipeline({
        identity,
        log,
        faults: createFaultRules(),
        clock: { now: () => new Date('2026-11-29T09:00:00Z') },
        parts: createBatchParts(),
        tenantId: 'tenant'
      })
    )
    .get('/', (c) => c.text('here'));

  const answer = app.request('/');
  expect(log.entries()).toEqual([expect.objectContaining({ url: '/', user: null, status: 0 })]);
  log.clear();
  tell();
  expect((await answer).status).toBe(200);
  expect(log.entries()).toEqual([]);
});
