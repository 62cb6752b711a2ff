import type { Context, Middleware } from '@microsoft/microsoft-graph-client';

/** A link of the client's chain, which hands the request on to the next. */
export interface ChainedMiddleware extends Middleware {
  setNext(next: Middleware): void;
}

/** Makes a link from what it does around the rest of the chain. */
export function chained(
  execute: (context: Context, next: () => Promise<void>) => Promise<void>
): ChainedMiddleware {
  let following: Middleware | undefined;
  return {
    setNext(next) {
      following = next;
    },
    execute: (context) => execute(context, async () => following?.execute(context))
  };
}
