import type { AttachmentHash } from '../../domain/timeline/records';

export interface AttachmentReader {
  /** What is attached to a proposal now, each with the SHA-256 of its content, in the order of names. Throws AppError. */
  hashesOf(proposalId: number): Promise<AttachmentHash[]>;
}
