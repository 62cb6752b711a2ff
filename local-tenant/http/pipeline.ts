import { setTimeout as wait } from 'node:timers/promises';
import type { Context, MiddlewareHandler } from 'hono';
import { clientIdOf } from '../entra/clientId';
import type { FaultRules } from '../faults/faultRules';
import { setRateHeaders } from '../faults/rateHeaders';
import { faultAnswer } from '../faults/faultAnswer';
import type { Identity } from '../identity';
import type { Caller, Clock, LogEntry } from '../tenant';
import { describeRequest, readableUrl } from './describeRequest';
import type { BatchParts } from './batchParts';
import type { RequestLog } from './requestLog';
import type { ServerEnv } from './serverEnv';

interface PipelineParts {
  identity: Pick<Identity, 'callerOf'>;
  log: RequestLog;
  faults: FaultRules;
  clock: Clock;
  parts: BatchParts;
  tenantId: string;
}

/** What every request runs through before its route: who asks, the log, the fault rules. */
export function pipeline(through: PipelineParts): MiddlewareHandler<ServerEnv> {
  const { identity, log, faults, clock, parts, tenantId } = through;
  return async (c, next) => {
    const part = parts.of(c.req.raw);
    const entry: LogEntry = {
      method: c.req.method,
      url: readableUrl(c.req.raw),
      user: null,
      status: 0,
      ms: 0
    };
    // The control addresses are no part of the services: nothing goes wrong there, and nothing of them is logged.
    const isControl = c.req.path.startsWith('/_tenant/');
    const began = performance.now();
    // At once, not when it is known who asks: what came before a reset is not logged after it.
    if (!isControl) log.begin(entry, part?.parent);
    const caller = part ? part.caller : await identity.callerOf(c.req.raw.headers);
    entry.user = caller ? nameOf(caller) : null;
    c.set('caller', caller);
    c.set('logEntry', entry);
    if (isControl) return next();

    parts.began(entry, part?.parent, () => c.env?.incoming?.socket.destroy());
    const rule = faults.take(c.req.raw, describeRequest(c.req.raw));
    if (rule?.delayMs !== undefined) await wait(rule.delayMs);
    if (rule?.drop === 'before') return dropped(c, parts, entry);
    const scene = { now: clock.now(), tenantId, applicationId: clientIdOf(caller) };
    const fault = rule && faultAnswer(rule, c.req.raw, scene);
    if (!fault || rule.afterWork === true) await next();
    if (fault) c.res = fault;
    if (rule) setRateHeaders(c.req.raw, rule, c.res);
    if (rule?.malformed === true) c.res = await cutInHalf(c.res);
    entry.ms = Math.round(performance.now() - began);
    if (rule?.drop === 'after') return dropped(c, parts, entry);
    entry.status = c.res.status;
    return undefined;
  };
}

const nameOf = (caller: Caller): string =>
  caller.person ? caller.person.userPrincipalName : caller.application.displayName;

/** The first half of an answer, under the same status and headers. */
async function cutInHalf(response: Response): Promise<Response> {
  const text = await response.text();
  const headers = new Headers(response.headers);
  headers.delete('Content-Length');
  return new Response(text.slice(0, Math.floor(text.length / 2)), { status: response.status, headers });
}

/** Breaks the connection; the answer that is still to be given reaches nobody. */
function dropped(c: Context<ServerEnv>, parts: BatchParts, entry: LogEntry): Response {
  parts.connectionOf(entry)?.();
  c.res = new Response(null, { status: 503 });
  return c.res;
}
