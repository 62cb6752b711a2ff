import { setTimeout as wait } from 'node:timers/promises';
import { codeOf } from '../src/application/errors';
import { sendingPace, type SendingPace } from '../src/application/sendingPace';
import type { WorkerConfiguration } from './configuration';
import { WorkerFailure } from './failure';
import type { Print } from './journal';
import type { WorkerOptions } from './options';
import { sweep } from './sweep';
import type { TokenProvider } from './tokenProvider';

interface Running {
  options: WorkerOptions;
  configuration: WorkerConfiguration;
  tokens: TokenProvider;
  print: Print;
  /** Ends the run: the mail that is on its way is finished and recorded, no other is begun. */
  stop: AbortSignal;
}

/** Sweeps once or again and again. Gives the exit code: 0, or 2 where the last sweep could not do all that was due. */
export async function run(running: Running): Promise<number> {
  const { options, stop } = running;
  const clock = (): Date => new Date();
  const pace = stoppable(sendingPace(clock), stop);
  let isClean = true;
  while (!stop.aborted) {
    isClean = await oneSweep(running, pace, clock);
    if (options.everyMs === undefined) {
      break;
    }
    await wait(options.everyMs, undefined, { signal: stop }).catch(() => undefined); // stopped while waiting
  }
  return isClean || options.everyMs !== undefined ? 0 : 2;
}

async function oneSweep(
  { options, configuration, tokens, print }: Running,
  pace: SendingPace,
  clock: () => Date
): Promise<boolean> {
  try {
    const done = await sweep({ configuration, tokens, pace, clock, print, dryRun: options.dryRun });
    const failures = [...new Set(done.failures)].sort().join(', ');
    print(
      `${options.dryRun ? 'dry run' : 'sweep'} done: ${done.routed} routed, ${done.sent} sent, ${done.failed} not sent` +
        (failures ? `; failed: ${failures}` : '')
    );
    return done.failures.length === 0 && done.failed === 0;
  } catch (error) {
    // What a person must put right ends a single run with a sentence; a run by the clock goes on, since it may be put right.
    if (error instanceof WorkerFailure && options.everyMs === undefined) {
      throw error;
    }
    print(`sweep failed: ${error instanceof WorkerFailure ? error.message : whyOf(codeOf(error))}`);
    return false;
  }
}

/** What a code means for whoever set the worker up. */
function whyOf(code: string): string {
  switch (code) {
    case 'forbidden':
    case 'signedOut':
      return `${code} (the site does not let the application in: grant it Sites.Selected, and the role write on the site)`;
    case 'notSetUp':
    case 'notFound':
      return `${code} (the site is not there, or has not been set up: press Klargør webstedet on the board)`;
    default:
      return code;
  }
}

/** No mail is begun any more once the run is to end. */
const stoppable = (pace: SendingPace, stop: AbortSignal): SendingPace => ({
  take: () => !stop.aborted && pace.take(),
  giveBack: () => pace.giveBack()
});
