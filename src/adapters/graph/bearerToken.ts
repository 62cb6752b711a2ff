import { chained, type ChainedMiddleware } from './chained';

/** Sets the token on requests to this origin and no other. */
export const bearerToken = (origin: string, getToken: () => Promise<string>): ChainedMiddleware =>
  chained(async (context, next) => {
    const url = new URL(typeof context.request === 'string' ? context.request : context.request.url);
    if (url.origin === origin) {
      const headers = new Headers(context.options?.headers);
      headers.set('Authorization', `Bearer ${await getToken()}`);
      context.options = { ...context.options, headers: Object.fromEntries(headers.entries()) };
    }
    return next();
  });
