import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { LILLEBY, lilleby } from '../support/lilleby';
import { startAndFail, startTestTenant } from '../support/tenant';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tenant-start-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** One line, and no stack. */
const oneSentence = /^[^\n]+\.?\n$/;

test.each([
  [['--prot', '4173'], /'--prot'/],
  [['--port', 'many'], /--port takes a number from 0 to 65535, not "many"/],
  [['--port', '70000'], /--port takes a number from 0 to 65535/],
  [['--delay', 'a while'], /--delay takes milliseconds, not "a while"/],
  [['4173'], /4173/]
])('an argument that makes no sense ends the start with one sentence: %j', async (args, sentence) => {
  const { code, stderr, stdout } = await startAndFail('--no-build', ...args);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(oneSentence);
  expect(stderr).toMatch(sentence);
});

test('a port in use ends the start with one sentence', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const { code, stderr } = await startAndFail('--no-build', '--data', ':memory:', '--port', String(port));
  await new Promise((resolve) => other.close(resolve));
  expect(code).toBe(1);
  expect(stderr).toBe(`Port ${port} is in use; stop what runs there or choose another one with --port.\n`);
});

test.each([
  [
    'is not there',
    undefined,
    /^There is no solution package .*missing\.sppkg; make it with "npm run build"\.\n$/
  ],
  ['is no package', 'Kære alle', /^The solution package .*broken\.sppkg cannot be installed: [^\n]+\n$/]
])('a package that %s ends the start with one sentence', async (_what, content, sentence) => {
  const file = join(folder, content === undefined ? 'missing.sppkg' : 'broken.sppkg');
  if (content !== undefined) writeFileSync(file, content);
  const { code, stderr } = await startAndFail('--package', file, '--port', '0', '--data', ':memory:');
  expect(code).toBe(1);
  expect(stderr).toMatch(sentence);
});

test('the wrong Node ends the start with one sentence that says what to do', () => {
  const check = join(__dirname, '..', '..', 'scripts', 'checkNode.js');
  const asNode20 = `Object.defineProperty(process.versions, 'node', { value: '20.20.2' }); require(${JSON.stringify(check)});`;
  const { status, stderr } = spawnSync(process.execPath, ['-e', asNode20], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^This is Node 20\.20\.2, and the project needs 22\.14 or a later 22: [^\n]+\n$/);
});

test('a data file that is no database ends the start with one sentence and stays as it was', async () => {
  const file = join(folder, 'letter.txt');
  writeFileSync(file, 'Kære alle. '.repeat(1000));
  const { code, stderr } = await startAndFail('--no-build', '--port', '0', '--data', file);
  expect(code).toBe(1);
  expect(stderr).toMatch(oneSentence);
  expect(stderr).toContain(`The data file ${file} is not a database`);
});

test('a database that holds something else ends the start with one sentence and stays as it was', async () => {
  const file = join(folder, 'other.sqlite');
  const other = new DatabaseSync(file);
  other.exec(`CREATE TABLE recipe (name TEXT); INSERT INTO recipe VALUES ('Rugbrød')`);
  other.close();
  const { code, stderr } = await startAndFail('--no-build', '--port', '0', '--data', file);
  expect(code).toBe(1);
  expect(stderr).toContain(`The data file ${file} is not a database of the local tenant`);
  const kept = new DatabaseSync(file);
  expect(kept.prepare('SELECT name FROM recipe').all()).toEqual([{ name: 'Rugbrød' }]);
  expect(kept.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()).toEqual({ tables: 1 });
  kept.close();
});

test('data that another version of the tenant made ends the start with one sentence', async () => {
  const data = join(folder, 'older.sqlite');
  const tenant = await startTestTenant({ data, seed: LILLEBY });
  await tenant.close();
  const db = new DatabaseSync(data);
  db.exec(`UPDATE tenant_meta SET value = '"other"' WHERE key = 'tables'`);
  db.close();
  const { code, stderr } = await startAndFail('--no-build', '--port', '0', '--data', data, '--seed', LILLEBY);
  expect(code).toBe(1);
  expect(stderr).toMatch(/was made by another version of the local tenant/);
  expect(stderr).toMatch(oneSentence);
});

test('a start that was cut off while it filled the site begins anew', async () => {
  const data = join(folder, 'cut.sqlite');
  const tenant = await startTestTenant({ data, seed: LILLEBY });
  await tenant.close();
  const db = new DatabaseSync(data);
  db.exec(`UPDATE tenant_meta SET value = 'null' WHERE key = 'seededFrom'; DELETE FROM directory_people`);
  db.close();
  const again = await startTestTenant({ data, seed: LILLEBY });
  expect(await again.signIn(lilleby.manager)).toContain('tenant-sign-in=');
  await again.close();
});

test('a seed that is broken ends the start with its faults', async () => {
  const seed = join(folder, 'seed');
  mkdirSync(seed);
  writeFileSync(join(seed, 'directory.json'), '[{ "id": 1 }]');
  const { code, stderr } = await startAndFail(
    '--no-build',
    '--port',
    '0',
    '--data',
    ':memory:',
    '--seed',
    seed
  );
  expect(code).toBe(1);
  expect(stderr).toContain('directory.json');
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('a seed that is not there ends the start with one sentence', async () => {
  const seed = join(folder, 'nowhere');
  const { code, stderr } = await startAndFail(
    '--no-build',
    '--port',
    '0',
    '--data',
    ':memory:',
    '--seed',
    seed
  );
  expect(code).toBe(1);
  expect(stderr).toContain(seed);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('a data file that another tenant uses ends the start with one sentence', async () => {
  const data = join(folder, 'used.sqlite');
  const tenant = await startTestTenant({ data, seed: LILLEBY });
  const { code, stderr } = await startAndFail('--no-build', '--port', '0', '--data', data, '--seed', LILLEBY);
  await tenant.close();
  expect(code).toBe(1);
  expect(stderr).toMatch(/is in use by a tenant that runs already/);
  expect(stderr).toMatch(oneSentence);
});

test('a data file filled from another seed is not used for the one that was asked for', async () => {
  const data = join(folder, 'other-seed.sqlite');
  const tenant = await startTestTenant({ data, seed: LILLEBY });
  await tenant.close();
  const demo = join(__dirname, '..', '..', 'local-tenant', 'demo');
  const { code, stderr } = await startAndFail('--no-build', '--port', '0', '--data', data, '--seed', demo);
  expect(code).toBe(1);
  expect(stderr).toMatch(/was filled from another seed/);
});

test('a start says nothing on stderr, and a stop is clean', async () => {
  const tenant = await startTestTenant({ seed: LILLEBY });
  await tenant.close();
  expect(tenant.complaints()).toBe('');
});
