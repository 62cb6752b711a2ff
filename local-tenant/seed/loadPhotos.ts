import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Person, Photo } from '../tenant';
import { keyOf } from './directory';
import { photoFrom } from './photo';
import type { SeedList } from './readSeedFile';
import type { SeedFault } from './seedError';

/** The photos that people name, from the files beside directory.json or in its folder `photos`. */
export function loadPhotos(
  folder: string,
  directory: SeedList<Person>,
  report: (fault: SeedFault) => void
): Map<string, Photo> {
  const photos = new Map<string, Photo>();
  directory.forEach((person, at) => {
    const name = person?.photo;
    if (person === undefined || name === undefined) {
      return;
    }
    const bytes = bytesOf(join(folder, name)) ?? bytesOf(join(folder, 'photos', name));
    const photo = bytes && photoFrom(bytes);
    if (photo) {
      photos.set(keyOf(person.userPrincipalName), photo);
    } else {
      const problem = bytes ? 'is neither JPEG nor PNG' : 'is not there';
      report({ file: 'directory.json', path: `[${at}].photo`, problem: `the file "${name}" ${problem}` });
    }
  });
  return photos;
}

const bytesOf = (path: string): Uint8Array | undefined => (existsSync(path) ? readFileSync(path) : undefined);
