import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import * as v from 'valibot';
import { contactSeedSchema } from './contactSeed';
import { crossCheck, type Names } from './crossCheck';
import { keyOf } from './directory';
import { faqSeedSchema } from './faqSeed';
import { groupSeedSchema } from './groupSeed';
import { loadPhotos } from './loadPhotos';
import { personSchema } from './personSchema';
import { proposalSeedSchema } from './proposalSeed';
import { readSeedList, readSeedObject, type SeedList } from './readSeedFile';
import type { Seed } from './seed';
import { SeedError, type SeedFault } from './seedError';
import { withDefaults } from './settingsDefaults';
import { settingsSeedSchema } from './settingsSeed';

/**
 * Reads a seed's folder. Every file is optional, and one that is not there is empty. Throws a `SeedError` that tells all
 * faults of all files.
 */
export function loadSeed(folder: string): Seed {
  const faults: SeedFault[] = [];
  const report = (fault: SeedFault): void => void faults.push(fault);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new SeedError(folder, [{ file: folder, path: '', problem: 'is no folder' }]);
  }
  const directory = readSeedList(folder, 'directory.json', personSchema, report);
  const groups = readSeedList(folder, 'groups.json', groupSeedSchema, report);
  const faq = readSeedList(folder, 'faq.json', faqSeedSchema, report);
  const contacts = readSeedList(folder, 'contacts.json', contactSeedSchema, report);
  const proposals = readSeedList(folder, 'proposals.json', proposalSeedSchema, report);
  const settings = readSeedObject(folder, 'settings.json', settingsSeedSchema, report) ?? {};
  const photos = loadPhotos(folder, directory, report);
  const names = namesOf(folder);
  crossCheck({ directory, groups, faq, contacts, proposals, settings, names }, report);
  if (faults.length > 0) {
    throw new SeedError(folder, faults);
  }
  const people = present(directory);
  const seed = {
    directory: people,
    groups: present(groups),
    photos,
    faq: present(faq),
    contacts: present(contacts),
    proposals: present(proposals),
    settings: withDefaults(settings, people)
  };
  return { ...seed, fingerprint: fingerprintOf(seed) };
}

/** Everybody that the directory names, entries at fault too: who is only misspelt elsewhere is told from who is unknown. */
function namesOf(folder: string): Names {
  const nameSchema = v.looseObject({ userPrincipalName: v.string(), kind: v.optional(v.unknown()) });
  const entries = present(readSeedList(folder, 'directory.json', nameSchema, () => undefined));
  const nameOf = (entry: { userPrincipalName: string }): string => keyOf(entry.userPrincipalName);
  return {
    everybody: new Set(entries.map(nameOf)),
    accounts: new Set(entries.filter(({ kind }) => kind !== 'orgContact').map(nameOf))
  };
}

const present = <TEntry>(list: SeedList<TEntry>): TEntry[] =>
  list.filter((entry): entry is Exclude<typeof entry, undefined> => entry !== undefined);

function fingerprintOf({ photos, ...files }: Omit<Seed, 'fingerprint'>): string {
  const hash = createHash('sha256').update(JSON.stringify(files));
  photos.forEach(({ bytes }, name) => hash.update(name).update(bytes));
  return hash.digest('hex');
}
