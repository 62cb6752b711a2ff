/** At the latest after this many milliseconds, even where the browser never rests. */
const latest = 1500;

/** Does something once the browser has nothing better to do; the result takes that back. Safari cannot tell: there it is a moment later. */
export function whenIdle(work: () => void): () => void {
  if (typeof window.requestIdleCallback === 'function') {
    const request = window.requestIdleCallback(work, { timeout: latest });
    return () => window.cancelIdleCallback(request);
  }
  const timer = window.setTimeout(work, 100);
  return () => window.clearTimeout(timer);
}
