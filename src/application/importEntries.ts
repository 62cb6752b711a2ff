import type { NewFaqEntry } from '../domain/faq/newEntry';
import { codeOf } from './errors';
import type { FaqDesk } from './ports/faqDesk';
import { storeOnce } from './storeOnce';

/** How it went with each planned entry, by its key: the id of what was made, or why it was not. */
export interface ImportOutcome {
  made: ReadonlyMap<number, number>;
  failed: ReadonlyMap<number, ReturnType<typeof codeOf>>;
}

/**
 * Makes entries one at a time. What was made before is not made again, and what nobody could tell about is looked for first. One that
 * the list refuses holds up no other; any other failure ends it, since the next would fail as well.
 * @param onStep - told after each entry.
 */
export async function importEntries(
  desk: Pick<FaqDesk, 'add' | 'findAdded'>,
  plan: ReadonlyArray<{ key: number; entry: NewFaqEntry }>,
  before: ReadonlyMap<number, number>,
  onStep: (made: ReadonlyMap<number, number>) => void
): Promise<ImportOutcome> {
  const made = new Map(before);
  const failed = new Map<number, ReturnType<typeof codeOf>>();
  for (const { key, entry } of plan.filter((planned) => !before.has(planned.key))) {
    try {
      const { stored } = await storeOnce({
        find: () => desk.findAdded(entry),
        add: () => desk.add(entry)
      });
      made.set(key, stored);
      onStep(new Map(made));
    } catch (error) {
      failed.set(key, codeOf(error));
      if (codeOf(error) !== 'rejected') {
        break;
      }
    }
  }
  return { made, failed };
}

/** Takes back what was made, one at a time; gives what is left where that fails. */
export async function undoImport(
  desk: Pick<FaqDesk, 'recycle'>,
  made: ReadonlyMap<number, number>
): Promise<{ left: ReadonlyMap<number, number>; failure?: ReturnType<typeof codeOf> }> {
  const left = new Map(made);
  for (const [key, id] of Array.from(made)) {
    try {
      await desk.recycle(id);
      left.delete(key);
    } catch (error) {
      return { left, failure: codeOf(error) };
    }
  }
  return { left };
}
