const maxReads = 3;
/** Waits longer than this are left to the person: the error says how long. */
const longestWaitSeconds = 10;

/** How one request leaves: as `fetch` sends it. */
export type Transport = (url: string, init: RequestInit) => Promise<Response>;

/** Sends a read, and sends it again after 429, 503 and 504 when the time is over that Retry-After asks for. */
export async function sendRead(send: () => Promise<Response>): Promise<Response> {
  for (let tries = 1; ; tries++) {
    const response = await send();
    const waitSeconds = Number(response.headers.get('Retry-After') ?? tries);
    const isWorthIt = [429, 503, 504].includes(response.status) && waitSeconds <= longestWaitSeconds;
    if (!isWorthIt || tries === maxReads) {
      return response;
    }
    await new Promise((resolve) => setTimeout(resolve, waitSeconds * 1000));
  }
}
