import { findOther } from '../findOther';
import { recordStep, type StepSources, type StepTarget } from './recordStep';

/** Marks a proposal as a duplicate of the one that is named by its case number; both pages show it. Throws what `findOther` throws. */
export const markDuplicate = (
  sources: StepSources,
  target: StepTarget,
  original: string,
  note: string
): Promise<void> =>
  recordStep(
    sources,
    target,
    'duplicateMarked',
    async () => ({
      kind: 'duplicateMarked',
      original: (await findOther(sources, target.proposalId, original, 'original')).id,
      note
    }),
    (content) => (content.kind === 'duplicateMarked' ? { other: content.original } : {})
  );
