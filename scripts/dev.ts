/** Runs the local tenant and, on every change of the web parts' source, builds the package again and restarts it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
/** Editors save in bursts; a build starts when they have been quiet for this long. */
const quietMs = 300;

const run = (command: string, ...args: string[]): ChildProcess =>
  spawn(command, args, { cwd: root, stdio: 'inherit' });
const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('exit', (code) => resolve(code)));

let tenant: ChildProcess | undefined;
let building = false;
let changedMeanwhile = false;

async function rebuild(): Promise<void> {
  if (building) {
    changedMeanwhile = true;
    return;
  }
  building = true;
  do {
    changedMeanwhile = false;
    if ((await ended(run('npm', 'run', 'build'))) === 0) {
      await restart();
    } else {
      console.error('The build failed; the tenant keeps the package it has.');
    }
  } while (changedMeanwhile);
  building = false;
}

async function restart(): Promise<void> {
  if (tenant && tenant.exitCode === null) {
    const gone = ended(tenant);
    tenant.kill('SIGTERM');
    await gone;
  }
  tenant = run('node', 'scripts/start.js', '--no-build', '--no-open', ...process.argv.slice(2));
}

let timer: NodeJS.Timeout | undefined;
for (const folder of ['src', 'config']) {
  watch(join(root, folder), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void rebuild(), quietMs);
  });
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    tenant?.kill('SIGTERM');
    process.exit(0);
  });
}
void rebuild();
