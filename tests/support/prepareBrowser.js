'use strict';

const { execFileSync } = require('node:child_process');
const { join } = require('node:path');

/**
 * Runs once before all tests: unpacks Chromium from its npm package, so that two test files do not both do it at the
 * same time, and tells the tests where it is. `CHROMIUM=<path>` names another one; elsewhere than on Linux the tests use
 * the Chrome that is installed.
 */
module.exports = function prepareBrowser() {
  if (process.env.CHROMIUM || process.platform !== 'linux') return;
  const script = join(__dirname, 'chromiumPath.mjs');
  process.env.CHROMIUM = execFileSync(process.execPath, [script], { encoding: 'utf8' }).trim();
};
