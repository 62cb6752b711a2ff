import * as React from 'react';
import { useLoading, type Loading } from '../../../components/useLoading';
import { whenIdle } from '../../../components/whenIdle';
import type { FaqEntry } from '../../../domain/faq/faqEntry';
import type { FaqSearch } from '../../../domain/faq/search/faqSearch';
import type * as Results from './results';

/** What the search needs once somebody types: the index, and how its hits are shown. */
interface SearchParts {
  index: FaqSearch;
  Hits: typeof Results.Hits;
}

export interface FaqSearching {
  query: string;
  setQuery(query: string): void;
  /** Somebody is about to type. */
  prepare(): void;
  parts: Loading<SearchParts>;
  retry(): void;
}

/** The search's state. Its code and its index come when the browser is idle, or when somebody goes to the field. */
export function useSearch(entries: readonly FaqEntry[]): FaqSearching {
  const [query, setQuery] = React.useState('');
  const [wanted, setWanted] = React.useState(false);
  const prepare = React.useCallback(() => setWanted(true), []);
  React.useEffect(() => whenIdle(prepare), [prepare]);

  const load = React.useCallback(async (): Promise<SearchParts> => {
    const { faqSearch, Hits } = await import(/* webpackChunkName: 'faq-search' */ './results');
    return { Hits, index: await faqSearch(entries) };
  }, [entries]);
  const { state, retry } = useLoading(wanted ? load : undefined);
  // While more questions are read in, those that were before can be found.
  const ready = React.useRef<Loading<SearchParts>>(state);
  if (state.status !== 'loading') {
    ready.current = state;
  }
  return { query, setQuery, prepare, parts: ready.current, retry };
}
