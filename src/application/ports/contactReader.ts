import type { ContactCard } from '../../domain/contacts/contactCard';

export interface ContactReader {
  /** All cards by sort order. Throws AppError. */
  readAll(): Promise<ContactCard[]>;
}
