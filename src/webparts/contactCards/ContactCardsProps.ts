import type { SectionSettings } from '../../components/sectionSettings';
import type { ContactCard } from '../../domain/contacts/contactCard';
import type { PersonKey } from '../../domain/people/personKey';

/** What the composition root gives the contact cards; functions keep their identity between renders. */
export interface ContactCardsProps {
  /** Sets these cards apart from others on the page. */
  instance: string;
  settings: SectionSettings;
  strings: IContactCardsWebPartStrings;
  readCards(): Promise<ContactCard[]>;
  photosOf(people: readonly PersonKey[]): Promise<ReadonlyMap<PersonKey, string>>;
}
