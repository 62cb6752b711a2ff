import * as React from 'react';
import type { ThemeQuery, ThemeView } from '../../../application/ports/themeFiles';
import type { Loading } from '../../../components/useLoading';
import type { BoardServices } from '../BoardServices';
import { maySettle } from './themeRows';

/** Views that were read before: shown at once when one comes back to them, and read anew. */
export type ViewCache = Map<string, ThemeView>;

export interface Themes {
  state: Loading<ThemeView>;
  /** Why what is shown could not be read anew; undefined while it is as new as can be. */
  staleness: unknown;
  /** Reads anew; what is shown stays until the answer is there. */
  refresh(): void;
}

/**
 * Reads what a query asks, shows it, and then runs the sweep quietly: what it brings to an end shows when it is done, and
 * what it cannot is tried again at the next visit. Without a query nothing is read.
 */
export function useThemes(services: BoardServices, query: ThemeQuery | undefined, cache: ViewCache): Themes {
  const key = query && JSON.stringify(query);
  const [shown, setShown] = React.useState<Shown>(nothingYet);
  const [turn, setTurn] = React.useState(0);

  React.useEffect(() => {
    if (!query || !key) {
      return undefined;
    }
    let wanted = true;
    const show = (state: Loading<ThemeView>, staleness?: unknown): void => {
      if (wanted) {
        setShown({ key, state, staleness });
      }
    };
    const keep = (view: ThemeView): void => {
      cache.set(key, view);
      show({ status: 'ready', value: view });
    };
    const readAndSettle = async (): Promise<void> => {
      const view = await services.read(query);
      keep(view);
      if (!maySettle(view, services.user.key)) {
        return;
      }
      const settled = await services.settle(query, view).catch(() => undefined);
      if (settled?.changed) {
        keep(settled.view);
      }
    };
    const showKnown = (otherwise: Loading<ThemeView>, staleness?: unknown): void => {
      const known = cache.get(key);
      show(known ? { status: 'ready', value: known } : otherwise, known && staleness);
    };
    showKnown({ status: 'loading' });
    readAndSettle().catch((error) => showKnown({ status: 'failed', error }, error));
    return () => {
      wanted = false;
    };
    // the key says all that the query says
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [services, key, cache, turn]);

  const refresh = React.useCallback(() => setTurn((count) => count + 1), []);
  const { state, staleness } = shown.key === key ? shown : nothingYet;
  return { state, staleness, refresh };
}

interface Shown extends Pick<Themes, 'state' | 'staleness'> {
  /** The query that it answers. */
  key?: string;
}

const nothingYet: Shown = { state: { status: 'loading' }, staleness: undefined };
