import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import { openDatabase } from '../../local-tenant/store/database';
import { keyValueTable } from '../../local-tenant/store/keyValueTable';
import { openMeta } from '../../local-tenant/store/meta';
import { openSnapshot } from '../../local-tenant/store/snapshot';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const SCHEMA = `
  CREATE TABLE parent (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, upper TEXT AS (upper(name)));
  CREATE TABLE child (id INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES parent (id) ON DELETE CASCADE);
  CREATE UNIQUE INDEX parent_name ON parent (name);
  INSERT INTO parent (name) VALUES ('a'), ('b');
  INSERT INTO child (parent) VALUES (1), (2);`;

const names = (db: DatabaseSync): unknown[] =>
  db
    .prepare('SELECT name FROM parent ORDER BY id')
    .all()
    .map((row) => row.name);

describe.each([
  ['in memory', (): string => ':memory:'],
  ['in a file', (): string => join(folder, 'deep', 'data.sqlite')]
])('a snapshot of a database %s', (_where, fileOf) => {
  let db: DatabaseSync;
  let close: () => void;
  let snapshot: ReturnType<typeof openSnapshot>;
  beforeEach(() => {
    db = openDatabase(fileOf());
    db.exec(SCHEMA);
    snapshot = openSnapshot(db, fileOf());
    close = () => {
      snapshot.close();
      db.close();
    };
  });
  afterEach(() => close());

  test('brings rows, children, counters and indexes back', () => {
    const meta = openMeta(db);
    const insert = db.prepare('INSERT INTO parent (name) VALUES (?)');
    snapshot.take();
    insert.run('c');
    db.exec(`DELETE FROM parent WHERE name = 'a'; CREATE TABLE later (x); DROP TABLE child`);
    meta.seededFrom = 'x';
    snapshot.restore();
    expect(names(db)).toEqual(['a', 'b']);
    expect(db.prepare('SELECT parent FROM child').all()).toHaveLength(2);
    expect(() => insert.run('a')).toThrow('UNIQUE');
    expect(insert.run('d').lastInsertRowid).toBe(3);
    expect(() => db.exec('SELECT * FROM later')).toThrow('no such table');
    expect(() => db.exec('INSERT INTO child (parent) VALUES (99)')).toThrow('FOREIGN KEY');
    expect(openMeta(db).seededFrom).toBe('x');
    expect(openMeta(db).signingKey).toBe(meta.signingKey);
  });

  test('can be taken again and restored often', () => {
    snapshot.take();
    db.exec(`INSERT INTO parent (name) VALUES ('c')`);
    snapshot.take();
    for (let round = 0; round < 3; round++) {
      db.exec('DELETE FROM parent');
      snapshot.restore();
      expect(names(db)).toEqual(['a', 'b', 'c']);
    }
  });
});

test('a value that is not of its shape counts as none', () => {
  const table = keyValueTable(openDatabase(':memory:'), 'some_table');
  table.set('number', 'seven');
  expect(table.get('number', v.number())).toBeUndefined();
  expect(table.get('other', v.number())).toBeUndefined();
  table.set('number', 7);
  expect(table.get('number', v.number())).toBe(7);
});
