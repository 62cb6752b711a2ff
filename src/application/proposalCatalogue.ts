import type { KnownProposal, TypedProposal } from '../domain/similar/knownProposal';
import { SimilarityIndex, type SimilarProposal } from '../domain/similar/similarityIndex';
import type { KnownProposals } from './ports/knownProposals';

/** Works through a list without keeping anybody waiting for long. */
export type Pace = <T>(items: readonly T[], work: (item: T) => void) => Promise<void>;

/** All proposals, as far as they have been read, to be asked for similar ones. */
export interface ProposalCatalogue {
  /** Reads those that have come since the last time, the first time all of them; after a failure from where it had come to. */
  readOn(): Promise<void>;
  find(typed: TypedProposal): SimilarProposal[];
}

/** A catalogue in memory: nothing of it is kept on the device. */
export function proposalCatalogue(known: KnownProposals, pace: Pace): ProposalCatalogue {
  const index = new SimilarityIndex();
  let lastId = 0;
  let reading: Promise<void> | undefined;
  const add = (proposal: KnownProposal): void => {
    index.add(proposal);
    lastId = proposal.id;
  };
  const readAll = async (): Promise<void> => {
    for (let isLast = false; !isLast;) {
      const page = await known.after(lastId);
      await pace(page.proposals, add);
      isLast = page.isLast;
    }
  };
  return {
    readOn() {
      reading =
        reading ??
        readAll().finally(() => {
          reading = undefined;
        });
      return reading;
    },
    find: (typed) => index.find(typed)
  };
}
