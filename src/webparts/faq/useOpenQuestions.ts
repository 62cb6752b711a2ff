import * as React from 'react';
import type { Kept } from '../../components/kept';

export interface OpenQuestions {
  isOpen(id: number): boolean;
  isAnyOpen: boolean;
  toggle(id: number): void;
  open(id: number): void;
  openAll(ids: readonly number[]): void;
  closeAll(): void;
}

/** Which answers are open; any number of them may be. Where it is kept, they are open again at the next visit. */
export function useOpenQuestions(kept?: Kept<number[]>): OpenQuestions {
  const [openIds, setOpenIds] = React.useState<ReadonlySet<number>>(() => new Set(kept?.read()));
  const read = React.useRef(openIds);
  // In the layout phase, with the press itself: who leaves at once has it kept, too.
  React.useLayoutEffect(() => {
    // What was only read need not be written.
    if (openIds !== read.current) {
      kept?.keep(Array.from(openIds));
    }
  }, [kept, openIds]);

  const changes = React.useMemo(
    () => ({
      toggle: (id: number) =>
        setOpenIds((before) => {
          const after = new Set(before);
          if (!after.delete(id)) {
            after.add(id);
          }
          return after;
        }),
      open: (id: number) => setOpenIds((before) => new Set(before).add(id)),
      openAll: (ids: readonly number[]) => setOpenIds(new Set(ids)),
      closeAll: () => setOpenIds(new Set())
    }),
    []
  );
  return React.useMemo(
    () => ({ ...changes, isOpen: (id) => openIds.has(id), isAnyOpen: openIds.size > 0 }),
    [changes, openIds]
  );
}
