import { join } from 'node:path';

/**
 * Where the data lies when nobody says: a file for the demo, and one for each seed, so that trying another seed leaves
 * everything that was done before where it is.
 * @param fingerprint of the seed that was named; undefined for the demo
 */
export function usualDataFile(folder: string, fingerprint: string | undefined): string {
  const name = fingerprint === undefined ? 'tenant' : `seed-${fingerprint.slice(0, 12)}`;
  return join(folder, '.tenant', `${name}.sqlite`);
}
