import type { Caller, LogEntry } from '../tenant';

/** One part of a `$batch` on its way through the routes: whose it is, and which request it came in. */
interface BatchPart {
  caller: Caller;
  parent: LogEntry;
}

/** Knows the parts of batches by their requests, and the connection that each logged request came over. */
export interface BatchParts {
  add(request: Request, part: BatchPart): void;
  of(request: Request): BatchPart | undefined;
  /** @param breakConnection how to end the connection of a request; a part has that of its batch */
  began(entry: LogEntry, parent: LogEntry | undefined, breakConnection: () => void): void;
  connectionOf(entry: LogEntry): (() => void) | undefined;
}

export function createBatchParts(): BatchParts {
  const parts = new WeakMap<Request, BatchPart>();
  const connections = new WeakMap<LogEntry, () => void>();
  return {
    add: (request, part) => parts.set(request, part),
    of: (request) => parts.get(request),
    began: (entry, parent, breakConnection) =>
      connections.set(entry, (parent && connections.get(parent)) ?? breakConnection),
    connectionOf: (entry) => connections.get(entry)
  };
}
