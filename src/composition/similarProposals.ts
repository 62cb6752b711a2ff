import { knownProposals } from '../adapters/sharepoint/knownProposals';
import { recordWriter } from '../adapters/sharepoint/recordWriter';
import { themeFiles } from '../adapters/sharepoint/themeFiles';
import { expressWish } from '../application/expressWish';
import { proposalCatalogue } from '../application/proposalCatalogue';
import { inIdleSlices } from '../components/inIdleSlices';
import type { SimilarSources } from '../application/ports/similarSources';
import type { SweepAccess } from './sweep';

/** What the form needs to show similar proposals, with real sources; in a chunk of its own. */
export function similarProposals({ sp, user }: Pick<SweepAccess, 'sp' | 'user'>): SimilarSources {
  const files = themeFiles(sp);
  const sources = { files, records: recordWriter(sp), user, clock: () => new Date() };
  return {
    catalogue: proposalCatalogue(knownProposals(sp), inIdleSlices),
    read: (proposalId) => files.read({ kind: 'one', proposalId }),
    wish: (proposalId, wish) => expressWish(sources, proposalId, wish)
  };
}
