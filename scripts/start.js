'use strict';

require('./checkNode');

try {
  require('tsx/cjs');
} catch {
  process.stderr.write('The packages of the project are not installed: run "npm ci" first.\n');
  process.exit(1);
}
require('../local-tenant/start.ts');
