import * as v from 'valibot';
import type { DirectoryProfile } from '../../../application/ports/contactFacts';
import type { Presences } from '../../../domain/contacts/presence';
import type { PersonKey } from '../../../domain/people/personKey';

/** Profiles by PersonKey. */
export type Profiles = Readonly<Record<PersonKey, DirectoryProfile>>;

/** What the directory has told so far; the cards are complete without any of it. */
export interface DirectoryFacts {
  /** Those of the last visit: their texts have their room from the start. */
  keptProfiles: Profiles;
  profiles: Profiles;
  photos: ReadonlyMap<PersonKey, string>;
  presences: Presences | undefined;
}

/** The profiles as they are kept on the device. */
export const profilesSchema: v.GenericSchema<unknown, Record<PersonKey, DirectoryProfile>> = v.record(
  v.string(),
  v.object({
    userId: v.string(),
    jobTitle: v.optional(v.string()),
    department: v.optional(v.string())
  })
);
