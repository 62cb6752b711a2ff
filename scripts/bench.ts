/**
 * Measures what was promised about speed, in the real runtime, beside comparisons in the same run; ends with 1 when something is over.
 * Timings say something about this machine at this moment only, so what is promised are ratios.
 */
import '../local-tenant/store/quietSqlite';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Bench, Verdict } from './bench/bench';
import { faqBench } from './bench/faq/faqBench';
import { listBench } from './bench/lists/listBench';
import { similarBench } from './bench/similar/similarBench';
import { timelineBench } from './bench/timeline/timelineBench';
import { launchChromium } from './browser/launchChromium';

const benches: Readonly<Record<string, Bench>> = {
  timeline: timelineBench,
  lists: listBench,
  similar: similarBench,
  faq: faqBench
};

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { rounds: { type: 'string', default: '15' } },
    allowPositionals: true
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new Error('--rounds takes a number from 1.');
  }
  const chosen = positionals.length > 0 ? positionals.map(benchOf) : Object.values(benches);
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const browser = await launchChromium();
  const started = Date.now();
  console.log(`${rounds} rounds by turns, each in a fresh browser context; medians (quartiles).\n`);
  try {
    for (const bench of chosen) {
      await bench({ browser, folder, rounds }, report);
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
  console.log(`\n${Math.round((Date.now() - started) / 1000)} s.`);
}

function benchOf(name: string): Bench {
  const bench = benches[name];
  if (!bench) {
    throw new Error(`There is no bench ${name}, but ${Object.keys(benches).join(', ')}.`);
  }
  return bench;
}

function report({ what, value, most, from }: Verdict): void {
  const isOver = !(value <= most);
  const shown = Number.isInteger(value) ? String(value) : value.toFixed(2);
  console.log(`${isOver ? 'OVER' : 'ok  '} ${what}: ${shown}, at most ${most}\n       ${from}`);
  if (isOver) {
    process.exitCode = 1;
  }
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
