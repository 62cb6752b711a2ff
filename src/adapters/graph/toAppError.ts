import { GraphError } from '@microsoft/microsoft-graph-client';
import { AppError, type AppErrorCode } from '../../application/errors';

/** Runs a call to Graph; whatever it throws comes out as an AppError. `scope` is the permission that the call needs. */
export async function withAppErrors<T>(scope: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw toAppError(error, scope);
  }
}

function toAppError(error: unknown, scope: string): AppError {
  if (error instanceof AppError) {
    return error;
  }
  if (!(error instanceof GraphError)) {
    return new AppError('invalidAnswer', 'Graph gave an answer that could not be read', { cause: error });
  }
  const code = appCodeOf(error);
  return new AppError(code, `Graph ${error.statusCode} ${error.code ?? ''}`.trim(), {
    missing: code === 'consentMissing' ? scope : undefined
  });
}

/** The error for an answer that is no success. `retryAfterSeconds` is how long Graph wants to be left alone. */
export function failureOf(status: number, scope: string, retryAfterSeconds?: number): AppError {
  const code = codeOfStatus(status);
  return new AppError(code, `Graph ${status}`, {
    missing: code === 'consentMissing' ? scope : undefined,
    retryAfterSeconds
  });
}

/** Without a status nothing was answered: no token (AADSTS65001 is a missing consent), or no connection. */
function appCodeOf({ statusCode, message, code }: GraphError): AppErrorCode {
  if (statusCode === -1) {
    if (/AADSTS65001/.test(message)) return 'consentMissing';
    return /AADSTS|interaction_required|login_required/i.test(`${message} ${code}`) ? 'signedOut' : 'network';
  }
  return codeOfStatus(statusCode);
}

function codeOfStatus(status: number): AppErrorCode {
  if (status === 401) return 'signedOut';
  if (status === 403) return 'consentMissing';
  if (status === 404) return 'notFound';
  if (status === 429) return 'throttled';
  return status >= 500 ? 'unavailable' : 'rejected';
}
