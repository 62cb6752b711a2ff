/** `METHOD path?query`, with the percent signs decoded where they can be: what fault rules are tested on. */
export function describeRequest(request: Request): string {
  return `${request.method} ${readableUrl(request)}`;
}

/** Path and query as a person reads them: PnP sends `%24select`, the log says `$select`. */
export function readableUrl(request: Request): string {
  const { pathname, search } = new URL(request.url);
  const raw = pathname + search;
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}
