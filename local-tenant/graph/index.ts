import { Hono } from 'hono';
import type { Caller, LogEntry, Tenant, TenantEnv } from '../tenant';
import { callerOf, isGranted, requireScope, subjectOf } from './authorise';
import { GraphError } from './errors';
import { type Match, matchOf } from './match';
import { type Answer, nameOf } from './operation';
import { queryOf } from './query';
import { resourceUnitsOf } from './resourceUnits';
import { errorResponse, successResponse } from './respond';

/** Microsoft Graph v1.0 under `/graph/v1.0`, for bearer tokens, within the scopes that were granted. */
export function graphRoutes(tenant: Tenant): Hono<TenantEnv> {
  return new Hono<TenantEnv>().all('/graph/*', async (context) => {
    const request = context.req.raw;
    try {
      const caller = callerOf(request, context.var.caller);
      const { pathname, searchParams } = new URL(request.url);
      const match = matchOf(request.method, pathname);
      context.var.logEntry.operation = nameOf(match.operation);
      const response = await answered(tenant, request, () =>
        answer(tenant, request, match, caller, context.var.logEntry)
      );
      const units = resourceUnitsOf(match.operation, searchParams);
      if (units !== undefined) response.headers.set('x-ms-resource-unit', String(units));
      return response;
    } catch (error) {
      return refused(tenant, request, error);
    }
  });
}

async function answered(tenant: Tenant, request: Request, work: () => Promise<Answer>): Promise<Response> {
  try {
    return successResponse(request, await work());
  } catch (error) {
    return refused(tenant, request, error);
  }
}

function refused(tenant: Tenant, request: Request, error: unknown): Response {
  if (error instanceof GraphError) {
    return errorResponse(request, error, tenant.clock.now());
  }
  throw error;
}

async function answer(
  tenant: Tenant,
  request: Request,
  { operation, params }: Match,
  caller: Caller,
  logEntry: LogEntry
): Promise<Answer> {
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
