import type { AppErrorCode } from '../../application/errors';

/** Nothing was answered: no token (AADSTS65001 is a missing consent), or no connection. */
export function codeWithoutAnswer(message: string): AppErrorCode {
  if (/AADSTS65001/.test(message)) return 'consentMissing';
  return /AADSTS|interaction_required|login_required/i.test(message) ? 'signedOut' : 'network';
}

/** What Graph means by a status. */
export function codeOfStatus(status: number): AppErrorCode {
  if (status === 401) return 'signedOut';
  if (status === 403) return 'consentMissing';
  if (status === 404) return 'notFound';
  if (status === 429) return 'throttled';
  return status >= 500 ? 'unavailable' : 'rejected';
}
