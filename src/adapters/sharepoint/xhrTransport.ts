import type { UploadTransport } from './attachmentStore';

/** How long a line may stand still before nobody is waited for any more. */
const stillMs = 60 * 1000;

/**
 * Sends a request by XMLHttpRequest, the one thing in a browser that tells how far a body has come. Fails as `fetch` does: a
 * TypeError where nobody answered, the signal's reason where it was given up.
 */
export const xhrTransport: UploadTransport = (onProgress) => (url, init) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const giveUp = (reason: unknown): void => {
      reject(reason);
      request.abort();
    };
    const watch = watchdog(() => giveUp(new DOMException('the line stood still', 'TimeoutError')));
    request.open(init.method ?? 'GET', url);
    request.responseType = 'text';
    new Headers(init.headers).forEach((value, name) => request.setRequestHeader(name, value));
    request.upload.onprogress = ({ loaded, total }) => {
      watch.moved();
      onProgress(total > 0 ? loaded / total : 0);
    };
    request.onload = () => resolve(responseOf(request));
    request.onerror = () => reject(new TypeError('nobody answered'));
    request.onloadend = () => watch.end();
    init.signal?.addEventListener('abort', () => giveUp(init.signal?.reason));
    request.send(bodyOf(init.body));
  });

function responseOf(request: XMLHttpRequest): Response {
  const headers = new Headers();
  for (const line of request.getAllResponseHeaders().trim().split(/\r?\n/)) {
    const [name, ...value] = line.split(':');
    if (name) {
      headers.append(name, value.join(':').trim());
    }
  }
  const hasNoBody = [204, 205, 304].includes(request.status);
  return new Response(hasNoBody ? null : request.responseText, { status: request.status, headers });
}

/** A stream is the one body that XMLHttpRequest does not take. */
function bodyOf(body: RequestInit['body']): Exclude<RequestInit['body'], ReadableStream> {
  if (body instanceof ReadableStream) {
    throw new TypeError('a stream cannot be sent this way');
  }
  return body;
}

function watchdog(onStill: () => void): { moved(): void; end(): void } {
  let timer = window.setTimeout(onStill, stillMs);
  return {
    moved: () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(onStill, stillMs);
    },
    end: () => window.clearTimeout(timer)
  };
}
