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

/** Without a status nothing was answered: no token (AADSTS65001 is a missing consent), or no connection. */
function appCodeOf({ statusCode, message, code }: GraphError): AppErrorCode {
  if (statusCode === -1) {
    if (/AADSTS65001/.test(message)) return 'consentMissing';
    return /AADSTS|interaction_required|login_required/i.test(`${message} ${code}`) ? 'signedOut' : 'network';
  }
  if (statusCode === 401) return 'signedOut';
  if (statusCode === 403) return 'consentMissing';
  if (statusCode === 404) return 'notFound';
  if (statusCode === 429) return 'throttled';
  return statusCode >= 500 ? 'unavailable' : 'rejected';
}
