import type { DatabaseSync } from 'node:sqlite';
import * as v from 'valibot';
import type { Directory, Person, Photo } from '../tenant';
import { directoryOf, keyOf } from './directory';
import { type GroupSeed, groupSeedSchema } from './groupSeed';
import { personSchema } from './personSchema';
import { photoFrom } from './photo';

/** Tables of the directory, so that a data file needs no seed folder beside it. */
export const directoryTables = `
  CREATE TABLE IF NOT EXISTS directory_people (position INTEGER PRIMARY KEY, person TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS directory_groups (position INTEGER PRIMARY KEY, seeded TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS directory_photos (user_principal_name TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
`;

/** Puts people, groups and photos into the data file, in place of those that were there. */
export function storeDirectory(
  db: DatabaseSync,
  seed: {
    directory: readonly Person[];
    groups: readonly GroupSeed[];
    photos: ReadonlyMap<string, Photo>;
  }
): void {
  db.exec('SAVEPOINT store_directory');
  try {
    db.exec('DELETE FROM directory_people; DELETE FROM directory_groups; DELETE FROM directory_photos');
    const addPerson = db.prepare('INSERT INTO directory_people (person) VALUES (?)');
    seed.directory.forEach((person) => addPerson.run(JSON.stringify(person)));
    const addGroup = db.prepare('INSERT INTO directory_groups (seeded) VALUES (?)');
    seed.groups.forEach((group) => addGroup.run(JSON.stringify(group)));
    const addPhoto = db.prepare('INSERT INTO directory_photos (user_principal_name, bytes) VALUES (?, ?)');
    seed.photos.forEach((photo, upn) => addPhoto.run(keyOf(upn), photo.bytes));
  } catch (error) {
    db.exec('ROLLBACK TO store_directory');
    throw error;
  } finally {
    db.exec('RELEASE store_directory');
  }
}

/** The directory that lies in the data file. */
export function openDirectory(db: DatabaseSync): Directory {
  const people = db
    .prepare('SELECT person FROM directory_people ORDER BY position')
    .all()
    .map((row) => v.parse(storedPerson, row).person);
  const groups = db
    .prepare('SELECT seeded FROM directory_groups ORDER BY position')
    .all()
    .map((row) => v.parse(storedGroup, row).seeded);
  const photos = new Map<string, Photo>();
  for (const row of db.prepare('SELECT user_principal_name AS upn, bytes FROM directory_photos').all()) {
    const { upn, bytes } = v.parse(storedPhoto, row);
    const photo = photoFrom(bytes);
    if (photo) {
      photos.set(upn, photo);
    }
  }
  return directoryOf(people, photos, groups);
}

const storedPerson = v.object({ person: v.pipe(v.string(), v.parseJson(), personSchema) });
const storedGroup = v.object({ seeded: v.pipe(v.string(), v.parseJson(), groupSeedSchema) });
const storedPhoto = v.object({ upn: v.string(), bytes: v.instance(Uint8Array) });
