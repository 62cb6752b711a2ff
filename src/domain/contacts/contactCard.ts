import type { PersonKey } from '../people/personKey';

/** A person or mailbox that employees can turn to. Absent facts are undefined: no empty label, no dead link. */
export interface ContactCard {
  id: number;
  name: string;
  jobTitle?: string;
  phone?: string;
  mail?: string;
  /** The account in the directory, for the photo. */
  person?: PersonKey;
  topics?: string;
  hours?: string;
}
