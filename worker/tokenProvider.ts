/** Access tokens for the application, by the scope that names a resource (`https://graph.microsoft.com/.default`). */
export interface TokenProvider {
  /** Throws AppError: `signedOut` where the application is not let in, `network` where nobody answered. */
  tokenFor(scope: string): Promise<string>;
}
