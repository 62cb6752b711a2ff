import { Hono } from 'hono';
import type { Context } from 'hono';
import type { Tenant, TenantEnv } from '../tenant';
import { WEB_PATH } from '../tenant';
import { attachmentAddress, attachmentDownload } from './attachmentDownload';
import { runBatch } from './batch/runBatch';
import { authenticated, decodePath, demandDigest, dispatch } from './dispatch';
import { ServiceError } from './errors';
import { errorResponse } from './errorResponse';
import { installSite } from './install/installSite';
import { webByUrl, type Web } from './model/web';
import { withServiceHeaders } from './serviceHeaders';

/** The address of a web of the site collection, and what follows its `_api`. */
const API = new RegExp(`^(${WEB_PATH}(?:/[^/]+)*?)/_api(?:/(.*))?$`, 'i');

/** SharePoint REST below `/sites/netvaerk/_api` and the attachments of its lists. */
export function sharePointRoutes(tenant: Tenant): Hono<TenantEnv> {
  installSite(tenant);
  return new Hono<TenantEnv>().all(`${WEB_PATH}/*`, async (context, next) => {
    const { pathname } = new URL(context.req.url);
    const started = performance.now();
    const [, webPath, rawPath = ''] = API.exec(pathname) ?? [];
    if (webPath !== undefined) {
      const web = webByUrl(tenant, readable(webPath));
      const answer = web ? api(tenant, web, context, rawPath) : noSuchWeb();
      return withServiceHeaders(await answer, started);
    }
    const address = context.req.method === 'GET' ? attachmentAddress(tenant, readable(pathname)) : undefined;
    if (address) {
      const work = async (): Promise<Response> =>
        attachmentDownload(tenant, context.var.caller, address, context.var.logEntry);
      return withServiceHeaders(await answered(tenant, work), started);
    }
    return next();
  });
}

async function api(
  tenant: Tenant,
  web: Web,
  context: Context<TenantEnv>,
  rawPath: string
): Promise<Response> {
  const request = context.req.raw;
  const { caller, logEntry } = context.var;
  const body = new Uint8Array(await request.arrayBuffer());
  if (!/^(\$|%24)batch$/i.test(rawPath)) {
    return dispatch(tenant, { request, web, rawPath, body, caller, logEntry });
  }
  return answered(tenant, async () => {
    const person = authenticated(caller);
    demandDigest(tenant, person, request, 'POST', decodePath(rawPath));
    return runBatch(tenant, request, body, person, logEntry);
  });
}

/** Where there is no site, the service's front end answers, in plain text. */
function noSuchWeb(): Response {
  return new Response('404 FILE NOT FOUND', {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' }
  });
}

/** A path without its percent signs, where they can be read. */
function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Runs work outside the operations' own dispatch; the service's errors are written as minimal JSON. */
async function answered(tenant: Tenant, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ServiceError) {
      return errorResponse(error, 'minimalmetadata', `${tenant.origin}${WEB_PATH}/_api`);
    }
    throw error;
  }
}
