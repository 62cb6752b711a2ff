'use strict';

/** The packages that are published as ES modules only; Jest runs CommonJS. */
const esModules = ['@pnp/core', '@pnp/queryable', '@pnp/sp', 'fast-check', 'pure-rand'];

module.exports = {
  testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'],
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/tests/support/repeatableExamples.js'],
  globalSetup: '<rootDir>/tests/support/prepareBrowser.js',
  transform: {
    '\\.(ts|tsx|js|mjs)$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } },
        module: { type: 'commonjs' }
      }
    ]
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
  moduleNameMapper: { '\\.scss$': '<rootDir>/tests/support/styles.ts' },
  reporters: [
    'default',
    '<rootDir>/tests/support/operationsReporter.js',
    '<rootDir>/tests/support/totalsReporter.js'
  ],
  maxWorkers: 2,
  testTimeout: 180000
};
