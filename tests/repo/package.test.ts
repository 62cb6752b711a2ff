import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const root = join(__dirname, '..', '..');
const json = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
const packageSchema = v.object({
  dependencies: v.record(v.string(), v.string()),
  devDependencies: v.record(v.string(), v.string())
});
const { dependencies, devDependencies } = v.parse(packageSchema, json('package.json'));

test('every dependency is pinned to one version', () => {
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect(`${name} ${version}`).toMatch(/ \d+\.\d+\.\d+$/);
  }
});

test('the Graph client is the one that the platform hosts', () => {
  expect(dependencies['@microsoft/microsoft-graph-client']).toBe('3.0.2');
});

test('all packages of the SPFx runtime are of one version', () => {
  const runtime = Object.entries({ ...dependencies, ...devDependencies }).filter(([name]) =>
    /^@microsoft\/(sp-|eslint-(config|plugin)-spfx)/.test(name)
  );
  expect(new Set(runtime.map(([, version]) => version)).size).toBe(1);
});

test('what a fresh machine needs for the browser tests comes with npm', () => {
  expect(Object.keys(devDependencies)).toEqual(
    expect.arrayContaining(['node', 'playwright-core', '@sparticuz/chromium', 'axe-core'])
  );
});

test('the lockfile names no registry', () => {
  expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved"/);
});

test('the lockfile holds every platform’s build of each package that has one', () => {
  const lock = v.parse(
    v.object({
      packages: v.record(
        v.string(),
        v.object({ optionalDependencies: v.optional(v.record(v.string(), v.string()), {}) })
      )
    }),
    json('package-lock.json')
  );
  const missing = Object.entries(lock.packages).flatMap(([place, { optionalDependencies }]) =>
    Object.keys(optionalDependencies).filter(
      (name) =>
        !(`node_modules/${name}` in lock.packages) && !(`${place}/node_modules/${name}` in lock.packages)
    )
  );
  expect(missing).toEqual([]);
});

test('the README names the two commands that are always true, each on a line of its own', () => {
  const lines = readFileSync(join(root, 'README.md'), 'utf8').split('\n');
  expect(lines).toEqual(expect.arrayContaining(['npm ci && npm start', 'npm ci && npm test']));
});
