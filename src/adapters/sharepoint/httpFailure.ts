/** SharePoint answered, and not as was asked. PnPjs' `HttpRequestError` has the same shape. */
export class HttpFailure extends Error {
  public constructor(public readonly response: Response) {
    super(`HTTP ${response.status}`);
  }
}

/** The answer that an error carries, whichever client threw it. */
export const failedResponseOf = (error: unknown): Response | undefined =>
  error instanceof Error && 'response' in error && error.response instanceof Response
    ? error.response
    : undefined;
