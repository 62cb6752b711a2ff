import type { DeviceCopy } from '../../application/ports/deviceDrafts';

/** Copies of drafts by their client ids. A call rejects where the browser refuses. */
export interface CopyStore {
  /** Whether what is stored is there at the next visit. */
  isLasting: boolean;
  all(): Promise<DeviceCopy[]>;
  /** Puts what `change` makes of a copy in its place, or takes it away; nothing comes between reading and writing. */
  update(
    clientId: string,
    change: (copy: DeviceCopy | undefined) => DeviceCopy | undefined
  ): Promise<DeviceCopy | undefined>;
}

/** For as long as the page is open: what browsers that keep nothing are left with. */
export function memoryStore(): CopyStore {
  const copies = new Map<string, DeviceCopy>();
  return {
    isLasting: false,
    all: async () => [...copies.values()],
    async update(clientId, change) {
      const changed = change(copies.get(clientId));
      if (changed) {
        copies.set(clientId, changed);
      } else {
        copies.delete(clientId);
      }
      return changed;
    }
  };
}
