import type { SPFI } from '@pnp/sp';
import '@pnp/sp/attachments';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import * as v from 'valibot';
import type { AttachmentReader } from '../../application/ports/attachmentReader';
import { themeProposals } from './lists/themeProposals';
import { withAppErrors } from './toAppError';

const filesSchema = v.array(v.object({ FileName: v.string() }));

/** Attachments of proposals, hashed here: the store has no hashes of its own. */
export const attachmentReader = (sp: SPFI): AttachmentReader => ({
  hashesOf: (proposalId) =>
    withAppErrors(async () => {
      const { attachmentFiles } = sp.web.lists.getByTitle(themeProposals.title).items.getById(proposalId);
      const rows: unknown = await attachmentFiles.select('FileName')();
      const names = v.parse(filesSchema, rows).map(({ FileName }) => FileName);
      return Promise.all(
        names.sort().map(async (name) => ({
          name,
          sha256: await sha256Of(await attachmentFiles.getByName(name).getBuffer())
        }))
      );
    })
});

async function sha256Of(content: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
