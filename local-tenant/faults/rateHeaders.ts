import { graphWarning } from '../graph/fault';
import type { FaultRule } from './faultRule';
import { serviceOf } from './serviceOf';

type RateLimit = NonNullable<FaultRule['rateLimit']>;

/** Resource units that an application of a small tenant has a minute at SharePoint. */
const LIMIT = 1200;

/**
 * The rate headers of an answer. Both services send them also with successes, from the moment when four fifths of the limit are used,
 * which only a rule can say here. What Graph says of a request that it throttles stands in its own answer.
 */
export function setRateHeaders(request: Request, rule: FaultRule, response: Response): void {
  Object.entries(rateHeaders(request, rule, response.status)).forEach(([name, value]) =>
    response.headers.set(name, value)
  );
}

function rateHeaders(request: Request, rule: FaultRule, status: number): Record<string, string> {
  switch (serviceOf(request)) {
    case 'graph':
      return rule.rateLimit && !isThrottled(status)
        ? graphWarning(request, 1 - rule.rateLimit.remaining / rule.rateLimit.limit)
        : {};
    case 'sharepoint':
      return sharePointHeaders(rule.rateLimit ?? throttledRate(rule));
    default:
      return {};
  }
}

const isThrottled = (status: number | undefined): boolean => status === 429 || status === 503;

const throttledRate = ({ status, retryAfter }: FaultRule): RateLimit | undefined =>
  isThrottled(status) && retryAfter !== undefined
    ? { limit: LIMIT, remaining: 0, reset: retryAfter }
    : undefined;

const sharePointHeaders = (rate: RateLimit | undefined): Record<string, string> =>
  rate
    ? {
        'RateLimit-Limit': String(rate.limit),
        'RateLimit-Remaining': String(rate.remaining),
        'RateLimit-Reset': String(rate.reset)
      }
    : {};
