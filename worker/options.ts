import { parseArgs } from 'node:util';
import { WorkerFailure } from './failure';

/** How the worker is to run. */
export interface WorkerOptions {
  /** Milliseconds between two sweeps; undefined for one sweep alone. */
  everyMs: number | undefined;
  /** Says what it would do and changes nothing. */
  dryRun: boolean;
}

const usage = 'worker --once | --every 5m [--dry-run]';
const unitMs: Readonly<Record<string, number>> = { s: 1000, m: 60 * 1000, h: 60 * 60 * 1000 };
const shortestMs = 10 * 1000;
const longestMs = 24 * 60 * 60 * 1000;

/** Throws WorkerFailure for arguments that are not of the usage. */
export function readOptions(args: readonly string[]): WorkerOptions {
  const { once, every, 'dry-run': dryRun } = parsed(args);
  if (once === (every !== undefined)) {
    throw new WorkerFailure(`Say either --once or --every: ${usage}.`);
  }
  return { everyMs: every === undefined ? undefined : durationOf(every), dryRun };
}

function parsed(args: readonly string[]): { once: boolean; every?: string; 'dry-run': boolean } {
  try {
    return parseArgs({
      args: [...args],
      options: {
        once: { type: 'boolean', default: false },
        every: { type: 'string' },
        'dry-run': { type: 'boolean', default: false }
      }
    }).values;
  } catch (error) {
    const why = error instanceof Error ? error.message.split('.')[0] : String(error);
    throw new WorkerFailure(`${why}: ${usage}.`);
  }
}

function durationOf(text: string): number {
  const [, amount, unit = ''] = /^(\d{1,5})([smh])$/.exec(text) ?? [];
  const ms = Number(amount) * (unitMs[unit] ?? Number.NaN);
  if (!(ms >= shortestMs && ms <= longestMs)) {
    throw new WorkerFailure(`--every takes a time between 10s and 24h, such as 5m, and not "${text}".`);
  }
  return ms;
}
