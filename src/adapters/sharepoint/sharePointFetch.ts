import { digestRefused } from './digestRefused';
import { FormDigest } from './formDigest';
import { usualTimeoutMs } from './requestTimeout';
import { sendRead, type Transport } from './sendRead';

/** Where the site is and how requests show who asks. Plain values: a kept page context dies on navigation. */
export interface SharePointAccess {
  /** Absolute address of the web, without a trailing slash. */
  webUrl: string;
  /** The digest the page came with, used until the server refuses it. */
  formDigest?: string;
  /** A bearer token, for clients without the browser's cookie; such requests need no digest. */
  getToken?: () => Promise<string>;
  /** How long an answer is waited for; after that nobody can tell whether a write was done. */
  timeoutMs?: number;
}

/**
 * Sends requests as the platform asks: reads, also those in a batch, are tried again after 429, 503 and 504, honouring
 * Retry-After; writes are sent once, and again only after a refused digest, when nothing can have been written.
 */
export function sharePointFetch({
  webUrl,
  formDigest,
  getToken,
  timeoutMs = usualTimeoutMs
}: SharePointAccess): (url: string, init: RequestInit, transport?: Transport) => Promise<Response> {
  const digest = new FormDigest(webUrl, formDigest);
  return async (url, init, transport = fetch) => {
    const headers = new Headers(init.headers);
    const send = (): Promise<Response> =>
      transport(url, { ...init, headers, signal: AbortSignal.timeout(timeoutMs) });
    const sendWithDigest = async (): Promise<Response> => {
      headers.set('X-RequestDigest', await digest.current());
      const response = await send();
      if (response.status !== 403 || !(await response.clone().text()).includes(digestRefused)) {
        return response;
      }
      headers.set('X-RequestDigest', await digest.renew());
      return send();
    };
    if (getToken) {
      headers.set('Authorization', `Bearer ${await getToken()}`);
    }
    const sendOnce = init.method === 'GET' || getToken ? send : sendWithDigest;
    return init.method === 'GET' || isReadingBatch(url, init) ? sendRead(sendOnce) : sendOnce();
  };
}

/** Writes in a batch lie in a changeset; a batch without one only reads, although it is POSTed. */
const isReadingBatch = (url: string, { body }: RequestInit): boolean =>
  /\/_api\/\$batch$/i.test(url) && typeof body === 'string' && !body.includes('changeset');
