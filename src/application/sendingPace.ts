import type { Clock } from './ports/clock';

/** What Exchange lets one mailbox send in a minute. */
const mostInAMinute = 30;
const minuteMs = 60 * 1000;

/** Keeps what leaves from one mailbox within what its service takes; what finds no room waits for the next visit. */
export interface SendingPace {
  /** Whether one more mail may leave now; counts it if so. */
  take(): boolean;
  /** Takes the last one back: it did not leave after all. */
  giveBack(): void;
}

export function sendingPace(clock: Clock): SendingPace {
  let sent: number[] = [];
  return {
    take() {
      const now = clock().getTime();
      sent = sent.filter((at) => now - at < minuteMs);
      if (sent.length >= mostInAMinute) {
        return false;
      }
      sent.push(now);
      return true;
    },
    giveBack() {
      sent.pop();
    }
  };
}
