'use strict';

const { mkdtempSync, readdirSync, readFileSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

/** Where the operations of the local tenant are tested. */
const folders = ['sharepoint', 'graph'].map((service) => join(__dirname, '..', 'local-tenant', service));

/**
 * The rule of the support matrix: every registered operation is answered to a real client in some test, once with success and once with a
 * refusal. What the tests reach is noted by their harnesses, in whichever worker they run (`operationsReached.ts`); a run of all their
 * files in which nothing failed is checked, any other says nothing.
 */
module.exports = class OperationsReporter {
  constructor(globalConfig) {
    this.isSelective = Boolean(globalConfig.testNamePattern);
    this.missing = [];
  }

  /** Before the workers start, so that they know where to note. */
  onRunStart() {
    this.folder = mkdtempSync(join(tmpdir(), 'operations-'));
    process.env.OPERATIONS_REACHED = this.folder;
  }

  onRunComplete(_contexts, results) {
    const notes = notesIn(this.folder);
    rmSync(this.folder, { recursive: true });
    if (this.isSelective || !isWhole(results)) return;
    this.missing = missingIn(notes);
    if (this.missing.length === 0) return;
    // So that whoever counts the results counts these as well.
    results.numFailedTests += this.missing.length;
    process.stderr.write(`\nWithout a test through a real client:\n${this.missing.join('\n')}\n`);
  }

  /** Makes the run fail. */
  getLastError() {
    return this.missing.length > 0
      ? new Error('Operations of the support matrix are without a test.')
      : undefined;
  }
};

function notesIn(folder) {
  return readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  );
}

function isWhole({ numFailedTests, numRuntimeErrorTestSuites, numPendingTests, testResults }) {
  const run = new Set(testResults.map(({ testFilePath }) => testFilePath));
  const isTested = folders.every((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.test.ts'))
      .every((file) => run.has(join(folder, file)))
  );
  return isTested && numFailedTests + numRuntimeErrorTestSuites + numPendingTests === 0;
}

/** `Graph: GET /me (success)` for each operation that no client was answered with success, and the same for refusals. */
function missingIn(notes) {
  const has = (operation, met) => notes.some((note) => note.operation === operation && note.met === met);
  const registered = new Set(
    notes.filter(({ met }) => met === 'registered').map(({ operation }) => operation)
  );
  return [...registered].flatMap((operation) => [
    ...(has(operation, 'succeeded') ? [] : [`${operation} (success)`]),
    ...(has(operation, 'refused') ? [] : [`${operation} (refusal)`])
  ]);
}
