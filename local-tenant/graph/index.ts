import { Hono } from 'hono';
import type { Caller, LogEntry, Tenant, TenantEnv } from '../tenant';
import { callerOf, isGranted, requireScope, subjectOf } from './authorise';
import { GraphError } from './errors';
import { matchOf } from './match';
import type { Answer } from './operation';
import { queryOf } from './query';
import { errorResponse, successResponse } from './respond';

/** Microsoft Graph v1.0 under `/graph/v1.0`, for bearer tokens, within the scopes that were granted. */
export function graphRoutes(tenant: Tenant): Hono<TenantEnv> {
  return new Hono<TenantEnv>().all('/graph/*', async (context) => {
    const request = context.req.raw;
    try {
      return successResponse(
        request,
        await answer(tenant, request, context.var.caller, context.var.logEntry)
      );
    } catch (error) {
      if (error instanceof GraphError) {
        return errorResponse(request, error, tenant.clock.now());
      }
      throw error;
    }
  });
}

async function answer(
  tenant: Tenant,
  request: Request,
  signedIn: Caller | undefined,
  logEntry: LogEntry
): Promise<Answer> {
  const caller = callerOf(request, signedIn);
  const { operation, params } = matchOf(request.method, new URL(request.url).pathname);
  requireScope(tenant, caller, operation);
  return operation.handle({
    tenant,
    caller,
    params,
    request,
    logEntry,
    query: queryOf(request, operation),
    subject: () => subjectOf(tenant, operation, caller, params.user),
    granted: (scope) => isGranted(tenant, caller, scope)
  });
}
