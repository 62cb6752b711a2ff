import { appendFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** The rule that every operation of the local tenant has a test through a real client, put to runs that are made up. */
const { OPERATIONS_REACHED: ofThisRun } = process.env;
afterEach(() => {
  process.env.OPERATIONS_REACHED = ofThisRun;
  jest.restoreAllMocks();
});

interface Reporter {
  onRunStart(): void;
  onRunComplete(contexts: unknown, results: object): void;
  getLastError(): Error | undefined;
}
const reporterSchema = v.custom<new (config: object) => Reporter>((value) => typeof value === 'function');
const OperationsReporter = v.parse(reporterSchema, jest.requireActual('../support/operationsReporter.js'));

const tested = ['sharepoint', 'graph'].flatMap((service) => {
  const folder = join(__dirname, '../local-tenant', service);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(folder, file));
});

interface Run {
  notes: readonly (readonly [string, string])[];
  files?: readonly string[];
  failed?: number;
  pattern?: string;
}

/** What the reporter says after such a run, and how many tests have failed then. */
function after({ notes, files = tested, failed = 0, pattern = '' }: Run): { said: string; failed: number } {
  const write = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  const reporter = new OperationsReporter({ testNamePattern: pattern });
  reporter.onRunStart();
  const folder = process.env.OPERATIONS_REACHED ?? '';
  // Two workers, each with a file of its own.
  notes.forEach(([operation, met], at) =>
    appendFileSync(join(folder, `${at % 2}.jsonl`), `${JSON.stringify({ operation, met })}\n`)
  );
  const results = {
    numFailedTests: failed,
    numRuntimeErrorTestSuites: 0,
    numPendingTests: 0,
    testResults: files.map((testFilePath) => ({ testFilePath }))
  };
  reporter.onRunComplete([], results);
  expect(existsSync(folder)).toBe(false);
  const said = write.mock.calls.map(([text]) => String(text)).join('');
  expect(reporter.getLastError() === undefined).toBe(said === '');
  return { said, failed: results.numFailedTests };
}

const me = 'Graph: GET /me';
const whole = [
  [me, 'registered'],
  [me, 'succeeded'],
  [me, 'refused']
] as const;

it('is content when each operation has succeeded and been refused, in whichever worker', () => {
  expect(after({ notes: whole })).toEqual({ said: '', failed: 0 });
});

it('fails the run for each operation that has not', () => {
  const { said, failed } = after({ notes: [...whole.slice(0, 2), ['SharePoint: GET web', 'registered']] });
  expect(failed).toBe(3);
  expect(said).toContain('Graph: GET /me (refusal)');
  expect(said).toContain('SharePoint: GET web (success)');
  expect(said).toContain('SharePoint: GET web (refusal)');
  expect(said).not.toContain('Graph: GET /me (success)');
});

it('says nothing of a run of some files, of some tests, or of one that has failed anyway', () => {
  const notes = whole.slice(0, 1);
  expect(after({ notes, files: tested.slice(1) })).toEqual({ said: '', failed: 0 });
  expect(after({ notes, pattern: 'me' })).toEqual({ said: '', failed: 0 });
  expect(after({ notes, failed: 2 })).toEqual({ said: '', failed: 2 });
});
