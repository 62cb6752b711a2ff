import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import type { IItems } from '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { interleave } from '../interleave';
import { median } from '../statistics';
import { rowsOfANumber } from './rows';

type AskForPage = (items: IItems) => Promise<unknown[]>;

/** How a page is asked for by the indexed column. */
export const pageQueries: Readonly<Record<string, AskForPage>> = {
  'the rows of one number': (items) => items.filter('Number eq 7').top(rowsOfANumber)(),
  'the first by number': (items) => items.orderBy('Number').top(rowsOfANumber)(),
  async 'the next by number'(items) {
    const pages = items.orderBy('Number').top(rowsOfANumber)[Symbol.asyncIterator]();
    await pages.next();
    const { value } = await pages.next();
    return value;
  }
};

/** Milliseconds that a page takes on each list, by turns; a page that is not full fails. */
export const timePages = (
  sp: SPFI,
  titles: readonly string[],
  rounds: number,
  ask: AskForPage
): Promise<(title: string) => number[]> =>
  interleave(titles, rounds, async (title) => {
    const began = performance.now();
    const page = await ask(sp.web.lists.getByTitle(title).items);
    const ms = performance.now() - began;
    if (page.length !== rowsOfANumber) {
      throw new Error(`A page of ${title} had ${page.length} rows.`);
    }
    return ms;
  });

/** How much longer a page takes on the second list than on the first, by their medians. */
export const growth = (times: (title: string) => number[], small: string, large: string): number =>
  median(times(large)) / median(times(small));
