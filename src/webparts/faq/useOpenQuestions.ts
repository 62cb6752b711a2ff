import * as React from 'react';

export interface OpenQuestions {
  isOpen(id: number): boolean;
  toggle(id: number): void;
  open(id: number): void;
  openAll(ids: readonly number[]): void;
  closeAll(): void;
}

/** Which answers are open; any number of them may be. */
export function useOpenQuestions(): OpenQuestions {
  const [openIds, setOpenIds] = React.useState<ReadonlySet<number>>(new Set());
  return React.useMemo(
    () => ({
      isOpen: (id) => openIds.has(id),
      toggle: (id) =>
        setOpenIds((before) => {
          const after = new Set(before);
          if (!after.delete(id)) {
            after.add(id);
          }
          return after;
        }),
      open: (id) => setOpenIds((before) => new Set(before).add(id)),
      openAll: (ids) => setOpenIds(new Set(ids)),
      closeAll: () => setOpenIds(new Set())
    }),
    [openIds]
  );
}
