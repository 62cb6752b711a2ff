import { STATUS_CODES } from 'node:http';
import { GraphError, scopeMissing, throttled, tokenMissing } from './errors';
import { operationOf } from './match';
import { isOfDirectory, type Operation } from './operation';
import { errorResponse } from './respond';
import { type Throttled, throttledHeaders, usedLimitHeaders } from './throttleHeaders';

/** What Graph answers with this status, in the words of the service behind the address. */
export function graphFault(request: Request, status: number, now: Date, throttledAs: Throttled): Response {
  return errorResponse(request, faultError(status, operationOf(request), throttledAs), now);
}

/** The headers that tell an application how much of its limit it has used; the directory alone sends them. */
export function graphWarning(request: Request, used: number): Record<string, string> {
  const operation = operationOf(request);
  return operation && isOfDirectory(operation) ? usedLimitHeaders(used) : {};
}

function faultError(status: number, operation: Operation | undefined, throttledAs: Throttled): GraphError {
  switch (status) {
    case 401:
      return tokenMissing();
    case 403:
      return scopeMissing(operation?.denial ?? 'directory');
    case 429:
      return throttled(operation && isOfDirectory(operation) ? throttledHeaders(throttledAs) : {});
    default: {
      const { code, message } = general[status] ?? {
        code: 'UnknownError',
        message: STATUS_CODES[status] ?? ''
      };
      return new GraphError(status, code, message);
    }
  }
}

/** Codes of learn.microsoft.com/graph/errors. */
const general: Readonly<Record<number, { code: string; message: string }>> = {
  500: { code: 'generalException', message: 'General exception while processing' },
  503: {
    code: 'serviceNotAvailable',
    message: 'The service is temporarily unavailable. Please try again later.'
  }
};
