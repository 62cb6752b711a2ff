import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { SeedFault } from './seedError';

type Report = (fault: SeedFault) => void;

/** The object that a file holds; undefined when the file is not there or at fault, and each fault is reported. */
export function readSeedObject<TValue>(
  folder: string,
  file: string,
  schema: v.GenericSchema<unknown, TValue>,
  report: Report
): TValue | undefined {
  const json = jsonOf(folder, file, report);
  return json === undefined ? undefined : checked(schema, json.value, file, '', report);
}

/**
 * The entries of the list that a file holds, each fault reported. An entry at fault is undefined, so that the others
 * keep their places and can be checked further. The list of a file that is not there is empty.
 */
export function readSeedList<TEntry>(
  folder: string,
  file: string,
  schema: v.GenericSchema<unknown, TEntry>,
  report: Report
): SeedList<TEntry> {
  const json = jsonOf(folder, file, report);
  const entries = json && checked(v.array(v.unknown()), json.value, file, '', report);
  return (entries ?? []).map((entry, at) => checked(schema, entry, file, `[${at}]`, report));
}

export type SeedList<TEntry> = ReadonlyArray<TEntry | undefined>;

function checked<TValue>(
  schema: v.GenericSchema<unknown, TValue>,
  value: unknown,
  file: string,
  path: string,
  report: Report
): TValue | undefined {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) {
    return parsed.output;
  }
  parsed.issues.forEach((issue) => report({ file, path: pathOf(path, issue), problem: problemOf(issue) }));
  return undefined;
}

/** What the file holds; undefined when it is not there, or is no JSON, which is reported. */
function jsonOf(folder: string, file: string, report: Report): { value: unknown } | undefined {
  const text = textOf(join(folder, file));
  try {
    return text === undefined ? undefined : { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    report({
      file,
      path: '',
      problem: `is no JSON (${error instanceof Error ? error.message : String(error)})`
    });
    return undefined;
  }
}

const textOf = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8') : undefined;

/** `[3].groups[0]` */
const pathOf = (start: string, issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? [])
    .reduce((path, { key }) => path + (typeof key === 'number' ? `[${key}]` : `.${String(key)}`), start)
    .replace(/^\./, '');

/** What is expected and what was found. A schema's own message says what is expected. */
function problemOf(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'schema' && issue.type.endsWith('object') && issue.expected === 'never') {
    return 'is not known here; remove it or correct its name';
  }
  if (issue.kind === 'schema' && issue.received === 'undefined') {
    return 'is missing';
  }
  const expected = issue.message.startsWith('Invalid ') ? (issue.expected ?? issue.message) : issue.message;
  return `expected ${expected}, found ${issue.received}`;
}
