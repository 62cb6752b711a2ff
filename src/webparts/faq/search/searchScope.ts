import { fill } from '../../../components/fill';
import type { FaqStrings } from '../loc/danish';
import { mostAnswersInPage } from '../useMounting';

/**
 * Says which questions the search covers: where only the first of many are here yet, and where they are too many for all answers to be in
 * the page, so that the browser's own search would not find them.
 */
export function searchScope(count: number, isPart: boolean, strings: FaqStrings): string | undefined {
  if (isPart) {
    return fill(strings.SearchCoversFirst, { count }, strings.Locale);
  }
  return count > mostAnswersInPage
    ? fill(strings.SearchCoversAll, { total: count }, strings.Locale)
    : undefined;
}
