'use strict';

/** Ends a run with one plain line that any build server can read: `Tests: N passed, N failed`. */
module.exports = class TotalsReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests > 0 ? `, ${results.numPendingTests} skipped` : '';
    // On exit, so that it comes after the summary of the default reporter.
    process.once('exit', () =>
      process.stderr.write(`\nTests: ${results.numPassedTests} passed, ${failed} failed${skipped}\n`)
    );
  }
};
