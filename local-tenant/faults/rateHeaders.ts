import type { FaultRule } from './faultRule';
import { serviceOf } from './serviceOf';

/** Resource units that an application of a small tenant has a minute. */
const LIMIT = 1200;

/**
 * The rate headers of an answer. SharePoint sends them with what it throttles, and with successes from the moment when four
 * fifths of the limit are used, which only a rule can say here.
 */
export function setRateHeaders(request: Request, rule: FaultRule, response: Response): void {
  const rate = rule.rateLimit ?? throttledRate(request, rule);
  if (rate) {
    response.headers.set('RateLimit-Limit', String(rate.limit));
    response.headers.set('RateLimit-Remaining', String(rate.remaining));
    response.headers.set('RateLimit-Reset', String(rate.reset));
  }
}

function throttledRate(request: Request, rule: FaultRule): FaultRule['rateLimit'] {
  const isThrottled = rule.status === 429 || rule.status === 503;
  return isThrottled && rule.retryAfter !== undefined && serviceOf(request) === 'sharepoint'
    ? { limit: LIMIT, remaining: 0, reset: rule.retryAfter }
    : undefined;
}
