import type { Presences } from '../../domain/contacts/presence';
import type { PersonKey } from '../../domain/people/personKey';
import type { AppError } from '../errors';

/** Somebody to ask the directory about; presence is asked for by object id, where it is known already. */
export interface PersonAsked {
  person: PersonKey;
  userId?: string;
}

/** What the directory knows of an account. */
export interface DirectoryProfile {
  userId: string;
  jobTitle?: string;
  department?: string;
}

/** What one trip to the directory brought; who has no photo, or is not there, is left out. */
export interface ContactFacts {
  /** The error where the directory tells nobody's. */
  profiles: ReadonlyMap<PersonKey, DirectoryProfile> | AppError;
  photos: ReadonlyMap<PersonKey, string>;
  /** Undefined where no object id was known; the error where presence cannot be had. */
  presences: Presences | AppError | undefined;
  /** Whom to ask about once more, and when: the directory was too busy for them. */
  again?: { people: readonly PersonAsked[]; afterSeconds: number };
}

export interface ContactFactsSource {
  /** Title, department, photo and presence of these people in one trip. Throws AppError where there is nothing to be had. */
  factsOf(people: readonly PersonAsked[]): Promise<ContactFacts>;
  /** Presences by object id, in one request. Throws AppError, with `retryAfterSeconds` where Graph names it. */
  presencesOf(userIds: readonly string[]): Promise<Presences>;
}
