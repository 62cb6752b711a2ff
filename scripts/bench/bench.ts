import type { Browser } from 'playwright-core';

/** One thing that is measured against what was promised. */
export interface Verdict {
  what: string;
  /** Ours, as it was measured. */
  value: number;
  most: number;
  /** What it was measured from. */
  from: string;
}

export interface BenchSurroundings {
  browser: Browser;
  /** For files that go when the run ends. */
  folder: string;
  /** How often each variant is measured. */
  rounds: number;
}

/** One subject of the bench; gives its verdicts as they come. */
export type Bench = (surroundings: BenchSurroundings, report: (verdict: Verdict) => void) => Promise<void>;
