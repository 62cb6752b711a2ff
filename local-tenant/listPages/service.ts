import * as v from 'valibot';
import type { ListTexts } from './texts';
import { type Caller, type LogEntry, type Tenant, WEB_PATH } from '../tenant';

/** What SharePoint REST refuses, to be told on the page. */
export class Refused extends Error {
  public readonly name = 'Refused';

  public constructor(
    public readonly status: number,
    message: string,
    /** HRESULT and type, where the service gave them. */
    public readonly code = ''
  ) {
    super(message);
  }
}

/** The code of a request digest that has run out, or is somebody else's. */
const BAD_DIGEST = '-2130575252';

/** What a page says of a refusal: the service's own words, but where there is something better to do than to read them. */
export function refusalText({ code, message }: Refused, texts: ListTexts): string {
  return code.startsWith(BAD_DIGEST) ? texts.expired : message;
}

/** SharePoint REST as the person who looks at a page: the pages know nothing of lists but what it says, and may do no more. */
export interface Service {
  get<T>(path: string, schema: v.GenericSchema<unknown, T>): Promise<T>;
  post<T>(path: string, body: unknown, schema: v.GenericSchema<unknown, T>): Promise<T>;
}

const refusalSchema = v.object({
  'odata.error': v.object({ code: v.string(), message: v.object({ value: v.string() }) })
});

/** @param digest the request digest that came with a form; writes without a good one are refused */
export function serviceOf(tenant: Tenant, caller: Caller, entry: LogEntry, digest = ''): Service {
  async function ask<T>(path: string, init: RequestInit, schema: v.GenericSchema<unknown, T>): Promise<T> {
    const headers = { Accept: 'application/json;odata=nometadata', 'X-RequestDigest': digest };
    const request = new Request(`${tenant.origin}${WEB_PATH}/_api/web/${path}`, { ...init, headers });
    const response = await tenant.dispatchPart(request, entry, caller);
    const body: unknown = await response.json().catch(() => undefined);
    if (response.ok) return v.parse(schema, body);
    const refusal = v.safeParse(refusalSchema, body);
    if (!refusal.success) throw new Refused(response.status, `HTTP ${response.status}`);
    const { code, message } = refusal.output['odata.error'];
    throw new Refused(response.status, message.value, code);
  }
  return {
    get: (path, schema) => ask(path, {}, schema),
    post: (path, body, schema) => ask(path, { method: 'POST', body: JSON.stringify(body) }, schema)
  };
}
