import type { AttachmentFile } from '../../domain/proposal/attachments';
import type { codeOf } from '../errors';

/** A file that the proposer has chosen. */
export interface ChosenFile extends AttachmentFile {
  content: Blob;
}

/**
 * Why a file is not attached: an error's code; `unreadable`: it is no longer on the device as it was chosen; `damaged`: the list
 * holds something else under its name; `missing`: the list does not hold it, though nothing failed.
 */
export type AttachmentFailure = ReturnType<typeof codeOf> | 'unreadable' | 'damaged' | 'missing';

/** How far one file has come. */
export type AttachmentProgress =
  | { state: 'waiting' }
  /** `sent` is the part of it that has left the device, from 0 to 1. */
  | { state: 'sending'; sent: number }
  | { state: 'checking' }
  | { state: 'attached' }
  | { state: 'failed'; reason: AttachmentFailure };

export type AttachmentOutcome = Extract<AttachmentProgress, { state: 'attached' | 'failed' }>;
