'use strict';

const build = require('@microsoft/sp-build-web');

// The lint rules run once, as `npm run lint`, over the whole project and not only over src.
build.lintCmd.enabled = false;

build.initialize(require('gulp'));
