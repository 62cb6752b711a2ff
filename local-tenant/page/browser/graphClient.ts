/**
 * The Graph client that `context.msGraphClientFactory` loads, and that a bundle gets which leaves
 * @microsoft/microsoft-graph-client outside.
 *
 * Microsoft's AuthenticationHandler sends the token only to https:// addresses, and the runtime's custom host fails with a
 * port, so on http://127.0.0.1:4173 no token would ever be sent. That one link of the chain is replaced.
 */
import {
  type AuthenticationProvider,
  type Context,
  type Middleware,
  MiddlewareFactory as Original
} from '@microsoft/microsoft-graph-client';

export * from '@microsoft/microsoft-graph-client';

class SameOriginAuthentication implements Middleware {
  private _next: Middleware | undefined;

  public constructor(private readonly _provider: AuthenticationProvider) {}

  public async execute(context: Context): Promise<void> {
    const address = typeof context.request === 'string' ? context.request : context.request.url;
    if (new URL(address).origin === location.origin) {
      const headers = new Headers(context.options?.headers);
      headers.set('Authorization', `Bearer ${await this._provider.getAccessToken()}`);
      context.options = { ...context.options, headers: Object.fromEntries(headers) };
    }
    return this._next?.execute(context);
  }

  public setNext(next: Middleware): void {
    this._next = next;
  }
}

export class MiddlewareFactory {
  public static getDefaultMiddlewareChain(provider: AuthenticationProvider): Middleware[] {
    const [, ...others] = Original.getDefaultMiddlewareChain(provider);
    return [new SameOriginAuthentication(provider), ...others];
  }
}
