import { etagMismatch } from '../errors';
import type { CallRequest } from '../call';

/** Throws 412 unless If-Match is `*` or the ETag. A missing header counts as a mismatch, as it does in the service. */
export function demandMatch(request: CallRequest, etag: string): void {
  const given = (request.headers.get('if-match') ?? '').trim();
  if (given !== '*' && given !== etag) {
    throw etagMismatch(given, etag);
  }
}

/** As `demandMatch`, where SharePoint does not insist on the header (lists, attachments). */
export function demandMatchIfGiven(request: CallRequest, etag: string): void {
  if (request.headers.has('if-match')) {
    demandMatch(request, etag);
  }
}
