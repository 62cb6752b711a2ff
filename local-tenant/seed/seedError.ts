/** One thing that is wrong with a seed. */
export interface SeedFault {
  file: string;
  /** Where in the file: `[3].manager`; empty for the file as a whole. */
  path: string;
  /** What is wrong and what is expected instead. */
  problem: string;
}

/** A seed that cannot be used, with all its faults. */
export class SeedError extends Error {
  constructor(
    readonly folder: string,
    readonly faults: readonly SeedFault[]
  ) {
    const lines = faults.map(({ file, path, problem }) => `  ${file}${path && ` ${path}`}: ${problem}`);
    const count = faults.length === 1 ? 'a fault' : `${faults.length} faults`;
    super(`The seed in ${folder} has ${count}:\n${lines.join('\n')}`);
    this.name = 'SeedError';
  }
}
