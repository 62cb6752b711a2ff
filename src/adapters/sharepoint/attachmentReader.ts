import type { SPFI } from '@pnp/sp';
import '@pnp/sp/attachments';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import * as v from 'valibot';
import type { AttachmentReader } from '../../application/ports/attachmentReader';
import { sha256Of } from '../../application/sha256';
import type { StoredFile } from '../../domain/proposal/attachmentLink';
import { themeProposals } from './lists/themeProposals';
import { withAppErrors } from './toAppError';

type Attachments = ReturnType<
  ReturnType<SPFI['web']['lists']['getByTitle']>['items']['getById']
>['attachmentFiles'];

/** The files attached to a proposal, as PnPjs asks for them. */
export const attachmentsOf = (sp: SPFI, proposalId: number): Attachments =>
  sp.web.lists.getByTitle(themeProposals.title).items.getById(proposalId).attachmentFiles;

const namesSchema = v.array(v.object({ FileName: v.string() }));

/** Names as the list has them. */
export async function attachmentNames(files: Attachments): Promise<string[]> {
  const rows: unknown = await files.select('FileName')();
  return v.parse(namesSchema, rows).map(({ FileName }) => FileName);
}

const filesSchema = v.array(
  v.object({ FileName: v.string(), ServerRelativePath: v.object({ DecodedUrl: v.string() }) })
);

/** Names and places, in the order of names. */
export async function storedFiles(files: Attachments): Promise<StoredFile[]> {
  const rows: unknown = await files.select('FileName', 'ServerRelativePath')();
  return v
    .parse(filesSchema, rows)
    .map(({ FileName, ServerRelativePath }) => ({ name: FileName, path: ServerRelativePath.DecodedUrl }));
}

/** Attachments of proposals, hashed here: the store has no hashes of its own. */
export const attachmentReader = (sp: SPFI): AttachmentReader => ({
  hashesOf: (proposalId) =>
    withAppErrors(async () => {
      const names = await attachmentNames(attachmentsOf(sp, proposalId));
      return Promise.all(
        names.sort().map(async (name) => ({
          name,
          sha256: await sha256Of(await attachmentsOf(sp, proposalId).getByName(name).getBuffer())
        }))
      );
    })
});
