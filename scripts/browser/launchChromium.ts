import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Chromium from its npm package; elsewhere than on Linux the Chrome that is installed; `CHROMIUM` names another one. */
export function launchChromium(): Promise<Browser> {
  const executablePath = chromiumPath();
  return chromium.launch(executablePath ? { executablePath, args: ['--no-sandbox'] } : { channel: 'chrome' });
}

/** The package is an ES module, and our programs are CommonJS. */
function chromiumPath(): string | undefined {
  if (process.env.CHROMIUM || process.platform !== 'linux') {
    return process.env.CHROMIUM;
  }
  const script = join(__dirname, '..', '..', 'tests', 'support', 'chromiumPath.mjs');
  return execFileSync(process.execPath, [script], { encoding: 'utf8' }).trim();
}
