'use strict';

require('./checkNode');
require('tsx/cjs');
require('../local-tenant/start.ts');
