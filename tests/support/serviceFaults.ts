/** How a service may fail a call, as rules of the local tenant: at each call of the product the same ones are tried. */
export const serviceFaults = {
  429: { status: 429, retryAfter: 60 },
  503: { status: 503, retryAfter: 60 },
  '504 after the work': { status: 504, afterWork: true, retryAfter: 60 },
  403: { status: 403 },
  404: { status: 404 },
  'half an answer': { malformed: true },
  silence: { delayMs: 600_000 }
};

/** Each of these faults at each of some calls, as rows of a table of tests. */
export const faultsAt = <Where>(
  calls: Readonly<Record<string, Where>>
): Array<{ call: string; where: Where; fault: string; rule: object }> =>
  Object.entries(calls).flatMap(([call, where]) =>
    Object.entries(serviceFaults).map(([fault, rule]) => ({ call, where, fault, rule }))
  );
