import { chained, type ChainedMiddleware } from './chained';

const usualTimeoutMs = 30 * 1000;

/** Gives up on an answer that does not come, be it its head or its body. */
export const timeLimit = (timeoutMs = usualTimeoutMs): ChainedMiddleware =>
  chained((context, next) => {
    context.options = { ...context.options, signal: AbortSignal.timeout(timeoutMs) };
    return next();
  });
