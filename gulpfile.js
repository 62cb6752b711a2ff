'use strict';

const { join } = require('node:path');
const build = require('@microsoft/sp-build-web');

// The lint rules run once, as `npm run lint`, over the whole project and not only over src.
build.lintCmd.enabled = false;

/** What the framework's loader of style sheets calls; Fluent UI has another copy of it, which stays. */
const themedStyles = require.resolve('@microsoft/load-themed-styles/lib-es6/index.js', {
  paths: [require.resolve('@microsoft/sp-css-loader')]
});
build.configureWebpack.mergeConfig({
  additionalConfiguration: (webpack) => {
    webpack.resolve.alias = {
      ...webpack.resolve.alias,
      [themedStyles]: join(__dirname, 'lib', 'components', 'loadStyles.js')
    };
    // The framework's minifier keeps one text of each module; by default webpack makes one for each web part, with what that one uses.
    webpack.optimization.usedExports = 'global';
    return webpack;
  }
});

build.initialize(require('gulp'));
