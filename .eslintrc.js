'use strict';

require('@rushstack/eslint-config/patch/modern-module-resolution');

/** Where code lies, by layer. Imports point inwards; the rules below keep it so. */
const layers = [
  { type: 'domain', pattern: 'src/domain/**', mode: 'full' },
  { type: 'application', pattern: 'src/application/**', mode: 'full' },
  { type: 'adapter', pattern: 'src/adapters/*/**', mode: 'full', capture: ['adapter'] },
  { type: 'components', pattern: 'src/components/**', mode: 'full' },
  { type: 'composition', pattern: 'src/composition/**', mode: 'full' },
  {
    type: 'compositionRoot',
    pattern: 'src/webparts/*/*WebPart{,Content}.ts',
    mode: 'full',
    capture: ['webPart']
  },
  { type: 'webPart', pattern: 'src/webparts/*/**', mode: 'full', capture: ['webPart'] },
  { type: 'localTenant', pattern: 'local-tenant/**', mode: 'full' },
  { type: 'worker', pattern: 'worker/**', mode: 'full' },
  { type: 'scripts', pattern: 'scripts/**', mode: 'full' },
  { type: 'tests', pattern: 'tests/**', mode: 'full' }
];

const layerRules = [
  { from: 'domain', allow: ['domain'] },
  { from: 'application', allow: ['application', 'domain'] },
  { from: 'adapter', allow: [['adapter', { adapter: '${from.adapter}' }], 'application', 'domain'] },
  { from: 'components', allow: ['components', 'application', 'domain'] },
  {
    from: 'webPart',
    allow: [['webPart', { webPart: '${from.webPart}' }], 'components', 'application', 'domain']
  },
  { from: 'composition', allow: ['composition', 'adapter', 'components', 'application', 'domain'] },
  {
    from: 'compositionRoot',
    allow: [
      ['compositionRoot', { webPart: '${from.webPart}' }],
      ['webPart', { webPart: '${from.webPart}' }],
      'composition',
      'adapter',
      'components',
      'application',
      'domain'
    ]
  },
  { from: 'localTenant', allow: ['localTenant', 'adapter', 'application', 'domain'] },
  { from: 'worker', allow: ['worker', 'adapter', 'application', 'domain'] },
  { from: 'scripts', allow: ['scripts', 'worker', 'localTenant', 'adapter', 'application', 'domain'] },
  { from: 'tests', allow: ['*'] }
];

/** Packages that a layer does without: what they give comes in through ports and props. */
const outside = {
  platform: ['@microsoft/*', '@pnp/*'],
  view: ['react', 'react-dom', '@fluentui/*']
};
const forbid = (...patterns) => [
  'error',
  {
    patterns: [
      { group: patterns, message: 'This layer knows only ports and plain values; see docs/decisions.' }
    ]
  }
];

/** A page answers when it has drawn; who looks once looks too early on a busy machine, now and then. */
const lookedAtOnce = {
  selector:
    "CallExpression[callee.name='expect'] > AwaitExpression > CallExpression" +
    '[callee.property.name=/^(count|isChecked|isVisible|isHidden|isEnabled|isDisabled|inputValue|innerText|textContent|getAttribute)$/]',
  message: 'Let the assertion wait: await expect(locator).toHaveCount(…), or expect.poll(…).'
};

module.exports = {
  root: true,
  parserOptions: { tsconfigRootDir: __dirname },
  ignorePatterns: [
    'node_modules',
    '/lib',
    '/dist',
    '/release',
    '/temp',
    '/coverage',
    '/sharepoint',
    '/.tenant',
    '*.d.ts',
    '**/loc/*.js'
  ],
  settings: {
    'boundaries/elements': layers,
    'import/resolver': {
      typescript: { project: ['tsconfig.json', 'tsconfig.node.json'], noWarnOnMultipleProjects: true }
    }
  },
  overrides: [
    {
      files: ['*.js'],
      env: { node: true, es2022: true },
      parserOptions: { ecmaVersion: 2022 },
      extends: ['eslint:recommended', 'prettier']
    },
    {
      files: ['*.ts', '*.tsx'],
      extends: ['@microsoft/eslint-config-spfx/lib/profiles/react', 'prettier'],
      plugins: ['boundaries'],
      parserOptions: {
        project: ['./tsconfig.json', './tsconfig.node.json', './local-tenant/page/browser/tsconfig.json'],
        ecmaVersion: 2021,
        sourceType: 'module',
        noWarnOnMultipleProjects: true
      },
      rules: {
        'boundaries/element-types': ['error', { default: 'disallow', rules: layerRules }],
        '@typescript-eslint/no-explicit-any': 'error',
        '@typescript-eslint/no-non-null-assertion': 'error',
        '@typescript-eslint/no-floating-promises': 'error',
        // null is what lists, DOM and JSON give; our own code says undefined, and the types keep the two apart.
        '@rushstack/no-new-null': 'off',
        'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
        eqeqeq: ['error', 'always'],
        'no-console': 'error'
      }
    },
    {
      files: ['src/domain/**'],
      rules: { 'no-restricted-imports': forbid(...outside.platform, ...outside.view) }
    },
    {
      files: ['src/application/**'],
      rules: { 'no-restricted-imports': forbid(...outside.platform, ...outside.view) }
    },
    { files: ['src/components/**'], rules: { 'no-restricted-imports': forbid(...outside.platform) } },
    {
      files: ['worker/index.ts', 'local-tenant/start.ts', 'local-tenant/page/browser/**', 'scripts/**'],
      rules: { 'no-console': 'off' }
    },
    { files: ['tests/**'], env: { jest: true } },
    {
      files: ['tests/e2e/**'],
      rules: { 'no-restricted-syntax': ['error', lookedAtOnce] }
    }
  ]
};
