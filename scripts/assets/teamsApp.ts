import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** The name under which SharePoint looks for a Teams app in the package when somebody presses "Sync to Teams". */
export const teamsAppFile = 'TeamsSPFxApp.zip';

/** The Teams app of a folder: its files, zipped without the folder itself; the same files give the same bytes. */
export function teamsApp(folder: string): Uint8Array {
  const files = readdirSync(folder)
    .filter((name) => name !== teamsAppFile)
    .sort();
  const contents = Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name))]));
  return zipSync(contents, { mtime: new Date(1980, 0, 1) });
}
