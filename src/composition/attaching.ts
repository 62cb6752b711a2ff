import { attachmentStore } from '../adapters/sharepoint/attachmentStore';
import { xhrTransport } from '../adapters/sharepoint/xhrTransport';
import { attachFiles, type Attaching, type AttachResult } from '../application/attachments/attachFiles';

/** Attaches files to a stored proposal, with their progress. Web parts fetch this when there are files to send. */
export const attaching = (
  webUrl: string,
  proposalId: number,
  what: Omit<Attaching, 'store'>
): Promise<AttachResult> =>
  attachFiles({ ...what, store: attachmentStore({ webUrl }, proposalId, xhrTransport) });
