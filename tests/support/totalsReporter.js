'use strict';

/** Ends a run with one plain line that any build server can read: `Tests: N passed, N failed`. */
module.exports = class TotalsReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests > 0 ? `, ${results.numPendingTests} skipped` : '';
    // The default reporter writes to stderr; this line must come last wherever the two are joined.
    process.stdout.write(`\nTests: ${results.numPassedTests} passed, ${failed} failed${skipped}\n`);
  }
};
