import type { LogEntry } from '../tenant';

/** The requests since the last reset, in the order in which they came. Status 0: not answered (yet, or dropped). */
export interface RequestLog {
  entries(): readonly LogEntry[];
  /** @param parent the batch that the request is a part of */
  begin(entry: LogEntry, parent: LogEntry | undefined): void;
  clear(): void;
}

/** Enough for any test and a long demo; the oldest go first. */
const LIMIT = 20_000;

export function createRequestLog(): RequestLog {
  let entries: LogEntry[] = [];
  return {
    entries: () => entries,
    begin(entry, parent) {
      if (parent) {
        parent.parts = [...(parent.parts ?? []), entry];
        return;
      }
      entries.push(entry);
      if (entries.length > LIMIT) entries.shift();
    },
    clear() {
      entries = [];
    }
  };
}
