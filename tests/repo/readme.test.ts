import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const root = join(__dirname, '..', '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

test('the README gives each of the two commands on a line of its own', () => {
  const lines = readme.split('\n');
  expect(lines).toContain('npm ci && npm start');
  expect(lines).toContain('npm ci && npm test');
});

test('what the README links to and shows is there', () => {
  const targets = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target]) => target);
  expect(targets).toEqual(expect.arrayContaining([expect.stringMatching(/\.png$/)]));
  expect(targets.filter((target) => !existsSync(join(root, target)))).toEqual([]);
});

test('the scripts that the README names are those of the package', () => {
  const { scripts } = v.parse(
    v.object({ scripts: v.record(v.string(), v.string()) }),
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  );
  const named = [...readme.matchAll(/`npm (?:run )?(\w+)`/g)].map(([, name]) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
  expect(named).toEqual(expect.arrayContaining(['start', 'test', 'prove', 'build', 'dev', 'size']));
});
