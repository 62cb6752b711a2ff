import type { PersonKey } from '../../domain/people/personKey';

export interface PhotoSource {
  /**
   * Object or data URLs of the people who have a photo, all asked for in one trip; who has none is left out. Throws AppError
   * (`consentMissing`, `network`…) where photos cannot be had at all.
   */
  photosOf(people: readonly PersonKey[]): Promise<ReadonlyMap<PersonKey, string>>;
}
