import * as React from 'react';
import { addressOf, placeOf, type BoardPlace } from './boardAddress';

export interface BoardNavigation {
  place: BoardPlace;
  /** How often somebody has gone from place to place: each time the focus goes to the new heading. */
  moves: number;
  hrefOf(place: BoardPlace): string;
  go(place: BoardPlace): void;
}

/** Where on the board one is, kept in the page's address: it can be shared, reloaded and gone back from. */
export function useBoardAddress(subPageId: string | undefined): BoardNavigation {
  const [{ place, moves }, setState] = React.useState(() => ({
    place: placeOf(window.location.search, subPageId),
    moves: 0
  }));

  const arrive = React.useCallback(
    (next: BoardPlace) => setState((before) => ({ place: next, moves: before.moves + 1 })),
    []
  );

  React.useEffect(() => {
    const follow = (): void => arrive(placeOf(window.location.search, subPageId));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, [arrive, subPageId]);

  const hrefOf = React.useCallback((next: BoardPlace) => addressOf(next, window.location.href), []);
  const go = React.useCallback(
    (next: BoardPlace) => {
      window.history.pushState(window.history.state, '', addressOf(next, window.location.href));
      arrive(next);
    },
    [arrive]
  );
  return { place, moves, hrefOf, go };
}
