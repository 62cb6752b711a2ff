import { GraphError } from '@microsoft/microsoft-graph-client';
import { AppError } from '../../application/errors';
import { codeOfStatus, codeWithoutAnswer } from './failureCodes';

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
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return new AppError('network', 'Graph did not answer in time', { cause: error });
  }
  if (!(error instanceof GraphError)) {
    return new AppError('invalidAnswer', 'Graph gave an answer that could not be read', { cause: error });
  }
  const { statusCode, message, code: graphCode } = error;
  const code = statusCode === -1 ? codeWithoutAnswer(`${message} ${graphCode}`) : codeOfStatus(statusCode);
  return new AppError(code, `Graph ${statusCode} ${graphCode ?? ''}`.trim(), {
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
