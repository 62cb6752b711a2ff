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

/** The same, but before the page is left in any case: what is put off is not lost. */
export function whenIdleOrLeaving(work: () => void): () => void {
  const forget = (): void => {
    forgetIdle();
    window.removeEventListener('pagehide', now);
  };
  const now = (): void => {
    forget();
    work();
  };
  const forgetIdle = whenIdle(now);
  window.addEventListener('pagehide', now);
  return forget;
}
