import * as v from 'valibot';
import { AppError, type AppErrorCode } from '../../application/errors';
import { digestRefused } from './digestRefused';
import { failedResponseOf } from './httpFailure';

const messageSchema = v.object({ code: v.string(), message: v.object({ value: v.string() }) });
/** OData v3 calls it one thing, v4 and the verbose form the other. */
const errorSchema = v.object({ 'odata.error': v.optional(messageSchema), error: v.optional(messageSchema) });

/** Runs a call to SharePoint; whatever it throws comes out as an AppError. */
export async function withAppErrors<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw await toAppError(error);
  }
}

/** SharePoint's errors in our terms. The message keeps status and code, never what people wrote. */
async function toAppError(error: unknown): Promise<AppError> {
  if (error instanceof AppError) {
    return error;
  }
  const response = failedResponseOf(error);
  if (response) {
    const { code, value } = await bodyOf(response);
    const retryAfter = Number(response.headers.get('Retry-After')) || undefined;
    const missing = missingFieldOf(response.status, code, value);
    return new AppError(
      missing ? 'notSetUp' : appCodeOf(response.status, code),
      `SharePoint ${response.status} ${code}`,
      { missing, retryAfterSeconds: retryAfter }
    );
  }
  if (error instanceof TypeError || isTimeout(error)) {
    return new AppError('network', 'SharePoint was not reached', { cause: error });
  }
  return new AppError('invalidAnswer', 'SharePoint gave an answer that could not be read', { cause: error });
}

/** Nobody answered in time. */
const isTimeout = (error: unknown): boolean =>
  error instanceof DOMException && (error.name === 'TimeoutError' || error.name === 'AbortError');

async function bodyOf(response: Response): Promise<{ code: string; value: string }> {
  try {
    const body = v.parse(errorSchema, await response.clone().json());
    const { code, message } = v.parse(messageSchema, body['odata.error'] ?? body.error);
    return { code, value: message.value };
  } catch {
    return { code: '', value: '' }; // a gateway's own page, or none
  }
}

/** A list that no longer has, or never had, the title or the id that it was asked for by. */
const missingList = /^(-1, System\.ArgumentException|-2130575322)/;

/**
 * Codes as the service documents them: duplicate values, digest, threshold, missing list, missing item, missing field. Never the words: those
 * are in the site's language; that a field is missing shows in the name that the message quotes.
 */
function appCodeOf(status: number, code: string): AppErrorCode {
  if (code.startsWith('-2130575169')) return 'duplicate';
  // Where a new digest was refused as well, only a new page helps.
  if (status === 401 || code.startsWith(digestRefused)) return 'signedOut';
  if (status === 403) return 'forbidden';
  if (status === 404) return missingList.test(code) ? 'notSetUp' : 'notFound';
  if (status === 409 || status === 412) return 'conflict';
  if (status === 429) return 'throttled';
  return status >= 500 ? 'unavailable' : 'rejected';
}

/** The field that a message says is not there: the only thing it quotes, in whichever language. */
const missingFieldOf = (status: number, code: string, message: string): string | undefined =>
  status === 400 && code === '-1, Microsoft.SharePoint.SPException'
    ? /'([^']+)'/.exec(message)?.[1]
    : undefined;
