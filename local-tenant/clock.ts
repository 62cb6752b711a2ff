import * as v from 'valibot';
import type { KeyValueTable } from './store/keyValueTable';
import type { Clock } from './tenant';

/** The tenant's clock with its knobs: it runs beside the machine's, moved by an offset, or stands still. */
export interface SettableClock extends Clock {
  running(): boolean;
  /** Makes time stand still at that moment. */
  standAt(moment: Date): void;
  /** Moves the time, whether it stands or runs. */
  move(change: (now: Date) => Date): void;
  /** Lets the machine's time run again. */
  runFree(): void;
}

const clockSchema = v.union([v.object({ standsAt: v.number() }), v.object({ offset: v.number() })]);
type ClockState = v.InferOutput<typeof clockSchema>;

const KEY = 'clock';

export function createClock(state: KeyValueTable): SettableClock {
  const read = (): ClockState => state.get(KEY, clockSchema) ?? { offset: 0 };
  const timeOf = (kept: ClockState): number =>
    'standsAt' in kept ? kept.standsAt : Date.now() + kept.offset;
  return {
    now: () => new Date(timeOf(read())),
    running: () => !('standsAt' in read()),
    standAt: (moment) => state.set(KEY, { standsAt: moment.getTime() }),
    move(change) {
      const kept = read();
      const now = timeOf(kept);
      const moved = change(new Date(now)).getTime();
      state.set(KEY, 'standsAt' in kept ? { standsAt: moved } : { offset: kept.offset + moved - now });
    },
    runFree: () => state.set(KEY, { offset: 0 })
  };
}
