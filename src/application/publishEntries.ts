import type { EditorialEntry } from '../domain/faq/editorialEntry';
import { codeOf } from './errors';
import type { FaqDesk } from './ports/faqDesk';

/** How far it came with letting readers see entries. */
export interface PublishOutcome {
  published: ReadonlySet<number>;
  /** How many wait still, as somebody has changed or removed them since they were read. */
  changed: number;
  /** Why it stopped before all had been tried. */
  failure?: ReturnType<typeof codeOf>;
}

/**
 * Lets readers see entries as they were read, one at a time. One that has changed since waits for somebody to look at it, and holds up no
 * other; any other failure ends it, since the next would fail as well.
 * @param onStep - told after each entry how many have been published.
 */
export async function publishEntries(
  desk: Pick<FaqDesk, 'decide'>,
  entries: ReadonlyArray<Pick<EditorialEntry, 'id' | 'etag'>>,
  onStep: (published: number) => void
): Promise<PublishOutcome> {
  const published = new Set<number>();
  let changed = 0;
  for (const entry of entries) {
    try {
      await desk.decide(entry, 'approved');
      published.add(entry.id);
      onStep(published.size);
    } catch (error) {
      const code = codeOf(error);
      if (code !== 'conflict' && code !== 'notFound') {
        return { published, changed, failure: code };
      }
      changed++;
    }
  }
  return { published, changed };
}
