import type { Draft } from '../../domain/draft/draft';
import type { RowVersion } from './ownSignals';

/** The list's row that a device read or stored last. */
export interface SavedRow extends RowVersion {
  /** The wording that it held then. */
  revision: string;
  at: Date;
}

/** A draft on this device, with what the device knows of the list's copy. */
export interface DeviceCopy {
  draft: Draft;
  saved?: SavedRow;
  /** The wording that was sent to the list last; whether it got there is not known until `saved` says so. */
  sending?: string;
}

/** What became of keeping a wording. `refused`: this device keeps nothing, as some private windows do. */
export type Kept = { result: 'kept' } | { result: 'refused' } | { result: 'otherTab'; other: DeviceCopy };

/** The drafts of one person on this device. Nothing here throws: a browser may refuse to keep anything. */
export interface DeviceDrafts {
  readAll(): Promise<DeviceCopy[]>;
  read(clientId: string): Promise<DeviceCopy | undefined>;
  /**
   * Keeps a wording; the write is on its way when this returns. `known` is the wording that this tab last read or kept: where another tab
   * has kept another since, nothing is written over, and that one is given.
   */
  keep(draft: Draft, known: string | undefined): Promise<Kept>;
  /** Puts a copy in the place of whatever is there. */
  put(copy: DeviceCopy): Promise<void>;
  /** Changes a copy, where it is still there; nothing comes between reading and writing. */
  revise(clientId: string, change: (copy: DeviceCopy) => DeviceCopy): Promise<void>;
  remove(clientId: string): Promise<void>;
}
