import { appendFileSync } from 'node:fs';
import { join } from 'node:path';

/** How an operation was met: that it is registered, and that a real client was answered with success or refused. */
type Met = 'registered' | 'succeeded' | 'refused';

const noted = new Set<string>();

/**
 * Notes how an operation of the local tenant was met, for the check at the end of the run (`operationsReporter.js`), which sees what all
 * workers have noted. Outside such a run nothing is noted.
 */
export function noteOperation(service: 'SharePoint' | 'Graph', operation: string, met: Met): void {
  const folder = process.env.OPERATIONS_REACHED;
  const line = JSON.stringify({ operation: `${service}: ${operation}`, met });
  if (folder === undefined || noted.has(line)) return;
  noted.add(line);
  appendFileSync(join(folder, `${process.pid}.jsonl`), `${line}\n`);
}

/** What an answer says of its operation; a 501 is no documented refusal. */
export const metBy = (status: number): Met | undefined =>
  status < 400 ? 'succeeded' : status === 501 ? undefined : 'refused';
