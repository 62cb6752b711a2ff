import type { AttachmentStore } from '../../application/ports/attachmentStore';
import { attachmentNames, attachmentsOf } from './attachmentReader';
import { sharePoint } from './sharePoint';
import type { Transport } from './sendRead';
import { sharePointFetch, type SharePointAccess } from './sharePointFetch';
import { withAppErrors } from './toAppError';

/** Ten megabytes by a slow line: upwards, where a line on which nothing moves is given up long before, and downwards. */
const sendingMs = 10 * 60 * 1000;
const readingMs = 3 * 60 * 1000;

/** A way to send a request whose body's progress is told. */
export type UploadTransport = (onProgress: (sent: number) => void) => Transport;

/** The files attached to one proposal. They leave by `upload`, since neither `fetch` nor PnPjs tells how far a body has come. */
export function attachmentStore(
  access: SharePointAccess,
  proposalId: number,
  upload: UploadTransport
): AttachmentStore {
  const send = sharePointFetch({ timeoutMs: sendingMs, ...access });
  const sp = sharePoint(access);
  const patient = sharePoint({ timeoutMs: readingMs, ...access });
  return {
    names: () => withAppErrors(() => attachmentNames(attachmentsOf(sp, proposalId))),
    read: (name) => withAppErrors(() => attachmentsOf(patient, proposalId).getByName(name).getBuffer()),
    add: (name, content, onProgress) =>
      withAppErrors(async () => {
        const files = attachmentsOf(sp, proposalId);
        const transport = upload(onProgress);
        files.on.send.replace(async (url, init) => send(url.toString(), init, transport));
        await files.add(name, content);
      }),
    remove: (name) => withAppErrors(() => attachmentsOf(sp, proposalId).getByName(name).delete())
  };
}
