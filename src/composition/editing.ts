import type { SPFI } from '@pnp/sp';
import { overrideReader } from '../adapters/sharepoint/overrideReader';
import { proposalEditor } from '../adapters/sharepoint/proposalEditor';
import { themeFiles } from '../adapters/sharepoint/themeFiles';
import { editProposal, type Edit, type EditResult } from '../application/editProposal';
import { openForEditing, type OpenedProposal } from '../application/openForEditing';
import type { CurrentUser } from '../application/ports/currentUser';

export interface Editing {
  open(proposalId: number): Promise<OpenedProposal>;
  save(edit: Edit): Promise<EditResult>;
}

/** Changing a proposal, with its real sources; fetched when somebody changes one. */
export function editing({ sp, user }: { sp: SPFI; user: CurrentUser }): Editing {
  const sources = {
    files: themeFiles(sp),
    editor: proposalEditor(sp),
    overrides: overrideReader(sp),
    user,
    clock: () => new Date()
  };
  return {
    open: (proposalId) => openForEditing(sources, proposalId),
    save: (edit) => editProposal(sources, edit)
  };
}
