import { BrowserFetch, DefaultParse, HttpRequestError, type Queryable } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, spfi, type SPFI } from '@pnp/sp';
import '@pnp/sp/attachments';
import '@pnp/sp/batching';
import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/recycle-bin';
import '@pnp/sp/security/item';
import '@pnp/sp/security';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import '@pnp/sp/views';
import '@pnp/sp/webs';
import * as v from 'valibot';
import type { Person } from '../../../../local-tenant/tenant';
import type { TestTenant } from './tenant';

/** PnPjs as one person, by token: writes need no digest. */
export function signedIn({ web }: TestTenant, person: Person): SPFI {
  return spfi(web).using(
    DefaultInit(),
    DefaultHeaders(),
    BrowserFetch(),
    DefaultParse(),
    (instance: Queryable) => {
      instance.on.pre(async (url, init, result) => {
        const headers = { ...init.headers, Authorization: `Bearer ${person.userPrincipalName}` };
        return [url, { ...init, headers }, result];
      });
      return instance;
    }
  );
}

export interface Refusal {
  status: number;
  code: string;
  message: string;
}

/** Waits for a call to be refused and gives the service's answer; a call that succeeds fails the test. */
export async function refusal(call: Promise<unknown>): Promise<Refusal> {
  try {
    await call;
  } catch (error) {
    if (error instanceof HttpRequestError) {
      const body: unknown = await error.response.json();
      return { status: error.status, ...odataError(body) };
    }
    throw error;
  }
  throw new Error('The call was not refused.');
}

const errorSchema = v.object({ code: v.string(), message: v.object({ value: v.string() }) });
/** PnPjs makes columns in verbose JSON, where the error has another name. */
const bodySchema = v.union([
  v.pipe(
    v.object({ 'odata.error': errorSchema }),
    v.transform((body) => body['odata.error'])
  ),
  v.pipe(
    v.object({ error: errorSchema }),
    v.transform(({ error }) => error)
  )
]);

function odataError(body: unknown): { code: string; message: string } {
  const { code, message } = v.parse(bodySchema, body);
  return { code, message: message.value };
}
