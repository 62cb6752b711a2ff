'use strict';

const { configureGlobal } = require('fast-check');

/**
 * For `npm run mutation`, which runs the domain's tests thousands of times: the same examples every time, so that a score is the
 * same on every machine, and fewer of them. `npm test` goes on with a hundred new ones each time.
 */
configureGlobal({ seed: 20261124, numRuns: 25 });
