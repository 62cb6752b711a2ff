import type { Person, Photo } from '../tenant';
import type { ContactSeed } from './contactSeed';
import type { FaqSeed } from './faqSeed';
import type { GroupSeed } from './groupSeed';
import type { ProposalSeed } from './proposalSeed';
import type { SettingsSeed } from './settingsSeed';

/** What a tenant starts with: the files of a seed, checked, with the defaults filled in. */
export interface Seed {
  /** Changes when any file of the seed does. */
  fingerprint: string;
  directory: readonly Person[];
  groups: readonly GroupSeed[];
  /** By userPrincipalName in lower case. */
  photos: ReadonlyMap<string, Photo>;
  faq: readonly FaqSeed[];
  contacts: readonly ContactSeed[];
  proposals: readonly ProposalSeed[];
  settings: SeedSettings;
}

/** Settings with their defaults; what has none stays undefined. */
export type SeedSettings = SettingsSeed & {
  [Key in 'scopes' | 'notifyMode' | 'units' | 'links' | 'overrides']: NonNullable<SettingsSeed[Key]>;
};
