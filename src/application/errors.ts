/** What went wrong, in terms a person can act on. Adapters translate every foreign error to one of these. */
export type AppErrorCode =
  /** Nobody answered: offline, or the server cannot be reached. */
  | 'network'
  /** The service is overloaded or down for a moment; `retryAfterSeconds` where it said so. */
  | 'unavailable'
  | 'throttled'
  /** The signed-in person may not do this. */
  | 'forbidden'
  /** Sign-in has run out, or never happened. */
  | 'signedOut'
  /** A Graph permission that an administrator has not granted; `missing` names it. */
  | 'consentMissing'
  | 'notFound'
  /** A list is not there, or lacks the column that `missing` names: the site has not been set up, or not since the last version. */
  | 'notSetUp'
  /** Somebody else changed it first. */
  | 'conflict'
  /** The value of a unique column is taken. */
  | 'duplicate'
  /** The service refused the request as wrong. */
  | 'rejected'
  /** Nobody screens or decides their own proposal. */
  | 'ownProposal'
  /** The proposal has not come that far, or is past it. */
  | 'outOfTurn'
  /** A person who cannot take the part: no active account of the municipality with a mailbox, or the proposer. */
  | 'notEligible'
  /** The directory still names the manager who was asked already. */
  | 'sameManager'
  /** A proposal cannot be named as another one of itself. */
  | 'sameProposal'
  /** The proposal that is named as an original is a duplicate itself. */
  | 'isDuplicate'
  /** The answer was not of the shape that was agreed. */
  | 'invalidAnswer';

/** An error with a stable code; the message is for logs and never holds what people wrote. */
export class AppError extends Error {
  public readonly name = 'AppError';

  public constructor(
    public readonly code: AppErrorCode,
    message: string,
    public readonly details: { missing?: string; retryAfterSeconds?: number; cause?: unknown } = {}
  ) {
    super(message);
  }
}

/** Whether it is worth trying the same again in a moment. */
export const isPassing = (error: unknown): boolean =>
  error instanceof AppError &&
  (error.code === 'network' || error.code === 'unavailable' || error.code === 'throttled');

/** The code of an error, for logs and records; never its text. */
export const codeOf = (error: unknown): AppErrorCode | 'unexpected' =>
  error instanceof AppError ? error.code : 'unexpected';

/** The column that a list lacks: an older version's set-up has made it. */
export const missingColumn = (error: unknown): string | undefined =>
  error instanceof AppError && error.code === 'notSetUp' ? error.details.missing : undefined;
