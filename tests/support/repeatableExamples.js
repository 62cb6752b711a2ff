'use strict';

const { configureGlobal } = require('fast-check');

/**
 * Properties take the same examples on every run, so that a red run tells of the change and not of the day.
 * `EXAMPLES=<n>` takes that many; `EXAMPLE_SEED=new` takes others each time, as `npm run prove` does, and any number takes its own.
 */
const { EXAMPLES, EXAMPLE_SEED = '20261124' } = process.env;

configureGlobal({
  ...(EXAMPLE_SEED === 'new' ? {} : { seed: Number(EXAMPLE_SEED) }),
  ...(EXAMPLES ? { numRuns: Number(EXAMPLES) } : {})
});
