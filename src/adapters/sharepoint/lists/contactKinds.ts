import type { ContactCard } from '../../../domain/contacts/contactCard';

/** Apart from the other choices, since the contact cards load no others. */
export const contactKindChoices: Readonly<Record<ContactCard['kind'], string>> = {
  person: 'Person',
  mailbox: 'Postkasse'
};
