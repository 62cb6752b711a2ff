/** Fetches something once for the page; after a failure the next who asks tries again. */
export function once<T>(fetch: () => Promise<T>): () => Promise<T> {
  let fetching: Promise<T> | undefined;
  return () => {
    fetching =
      fetching ??
      fetch().catch((error: unknown) => {
        fetching = undefined;
        throw error;
      });
    return fetching;
  };
}
