import * as v from 'valibot';
import { AppError, type AppErrorCode } from '../../application/errors';
import { failedResponseOf } from './httpFailure';

const messageSchema = v.object({ code: v.string(), message: v.object({ value: v.string() }) });
const errorSchema = v.union([
  v.pipe(
    v.object({ 'odata.error': messageSchema }),
    v.transform((body) => body['odata.error'])
  ),
  v.pipe(
    v.object({ error: messageSchema }),
    v.transform((body) => body.error)
  )
]);

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
    return new AppError(appCodeOf(response.status, code, value), `SharePoint ${response.status} ${code}`, {
      retryAfterSeconds: retryAfter
    });
  }
  if (error instanceof TypeError) {
    return new AppError('network', 'SharePoint was not reached', { cause: error });
  }
  return new AppError('invalidAnswer', 'SharePoint gave an answer that could not be read', { cause: error });
}

async function bodyOf(response: Response): Promise<{ code: string; value: string }> {
  try {
    const { code, message } = v.parse(errorSchema, await response.clone().json());
    return { code, value: message.value };
  } catch {
    return { code: '', value: '' }; // a gateway's own page, or none
  }
}

/** Codes as the service documents them: duplicate values, threshold, missing list, missing item, missing field. */
function appCodeOf(status: number, code: string, message: string): AppErrorCode {
  if (code.startsWith('-2130575169')) return 'duplicate';
  if (status === 401) return 'signedOut';
  if (status === 403) return 'forbidden';
  if (status === 404) return /^List '/.test(message) ? 'notSetUp' : 'notFound';
  if (status === 400 && /field or property '[^']*' does not exist/i.test(message)) return 'notSetUp';
  if (status === 409 || status === 412) return 'conflict';
  if (status === 429) return 'throttled';
  return status >= 500 ? 'unavailable' : 'rejected';
}
