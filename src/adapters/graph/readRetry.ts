import { chained, type ChainedMiddleware } from './chained';

const maxTries = 3;
/** Waits longer than this are left to the next visit. */
const longestWaitSeconds = 10;

/** Tries reads again after 429, 503 and 504, as long as Retry-After says. Everything that is no GET goes out once. */
export const readRetry = (): ChainedMiddleware =>
  chained(async (context, next) => {
    const isRead = (context.options?.method ?? 'GET').toUpperCase() === 'GET';
    for (let tries = 1; ; tries++) {
      await next();
      const response = context.response;
      const waitSeconds = Number(response?.headers.get('Retry-After') ?? tries);
      const isPassing = response !== undefined && [429, 503, 504].includes(response.status);
      if (!isRead || !isPassing || tries === maxTries || !(waitSeconds <= longestWaitSeconds)) {
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, waitSeconds * 1000));
    }
  });
