import type { PersonKey } from '../../domain/people/personKey';

/** A card that names an account, as an owner of the site reads it. */
export interface ContactAccount {
  id: number;
  etag: string;
  name: string;
  person: PersonKey;
  /** The account's object id, where it is written already. */
  userId: string | undefined;
}

export interface ContactAccounts {
  readAll(): Promise<ContactAccount[]>;
  /** Writes the object id. Throws AppError (`conflict` when somebody has changed the card since). */
  write(card: ContactAccount, userId: string): Promise<void>;
}
