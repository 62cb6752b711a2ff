import type { EditResult } from '../../../application/editProposal';
import type { OpenedProposal } from '../../../application/openForEditing';
import type { StoredProposal } from '../../../application/ports/proposalEditor';
import type { ProposalField } from '../../../domain/proposal/proposalFields';
import type { ProposalServices } from '../ProposalServices';
import type { EditDrafts } from './editDrafts';

/** What changing a proposal needs of the world; the composition root gives it. */
export interface EditServices extends ProposalServices {
  open(proposalId: number): Promise<OpenedProposal>;
  save(before: StoredProposal, input: unknown, noCpr: readonly ProposalField[]): Promise<EditResult>;
  draftsOf(proposalId: number): EditDrafts;
}
