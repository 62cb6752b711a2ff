import * as v from 'valibot';

function isRegExp(text: string): boolean {
  try {
    return Boolean(new RegExp(text));
  } catch {
    return false;
  }
}

const milliseconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(600_000));

/**
 * One rule of `/_tenant/faults`: which requests it meets and what goes wrong with them. What it may ask for together: a
 * delay with anything; of the others one.
 */
export const faultRuleSchema = v.pipe(
  v.strictObject({
    /** A regular expression, tested on `METHOD path?query` with the percent signs decoded. */
    match: v.pipe(v.string(), v.nonEmpty(), v.check(isRegExp, 'match is not a regular expression')),
    /** Answers with this status instead of doing the work. */
    status: v.optional(v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599))),
    /** With a status: does the work first, so that the answer tells something else than what has happened. */
    afterWork: v.optional(v.boolean()),
    /** Does the work and sends only the first half of its answer, as a gateway does that gives up. */
    malformed: v.optional(v.boolean()),
    /** Seconds, sent as `Retry-After` with the status. */
    retryAfter: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    /**
     * What the rate headers of the answer tell, also of one that succeeds: an application that comes near its limit is warned, by SharePoint
     * in `RateLimit-…`, by Graph's directory in `x-ms-throttle-limit-percentage`.
     */
    rateLimit: v.optional(
      v.strictObject({
        limit: v.pipe(v.number(), v.integer(), v.minValue(1)),
        remaining: v.pipe(v.number(), v.integer(), v.minValue(0)),
        reset: v.pipe(v.number(), v.integer(), v.minValue(0))
      })
    ),
    /** Waits before the work is done. */
    delayMs: v.optional(milliseconds),
    /** Breaks the connection: before the work is done, or after it with the answer lost. */
    drop: v.optional(v.picklist(['before', 'after'])),
    /** SharePoint refuses the request's digest as expired; meets only requests that need one. */
    expireDigest: v.optional(v.boolean()),
    /** How many requests the rule meets before it is spent; every one when left out. */
    times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)))
  }),
  v.check(
    (rule) =>
      [rule.status, rule.drop, rule.expireDigest || undefined, rule.malformed || undefined].filter(
        (x) => x !== undefined
      ).length <= 1,
    'give only one of status, drop, expireDigest and malformed'
  ),
  v.check(
    (rule) =>
      rule.status !== undefined ||
      rule.drop !== undefined ||
      rule.expireDigest === true ||
      rule.malformed === true ||
      rule.delayMs !== undefined ||
      rule.rateLimit !== undefined,
    'give one of status, drop, expireDigest, malformed, delayMs and rateLimit'
  ),
  v.check((rule) => rule.afterWork !== true || rule.status !== undefined, 'afterWork needs a status'),
  v.check((rule) => rule.retryAfter === undefined || rule.status !== undefined, 'retryAfter needs a status')
);

export type FaultRule = v.InferOutput<typeof faultRuleSchema>;
