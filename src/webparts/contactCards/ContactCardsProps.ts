import type { Kept } from '../../components/kept';
import type { SectionSettings } from '../../components/sectionSettings';
import type { ContactCard } from '../../domain/contacts/contactCard';
import type { PersonKey } from '../../domain/people/personKey';

/** What the composition root gives the contact cards; functions and stores keep their identity between renders. */
export interface ContactCardsProps {
  /** Sets these cards apart from others on the page. */
  instance: string;
  settings: SectionSettings;
  strings: IContactCardsWebPartStrings;
  readCards(): Promise<ContactCard[]>;
  /** The cards of the last visit. */
  keptCards: Kept<ContactCard[]>;
  photosOf(people: readonly PersonKey[]): Promise<ReadonlyMap<PersonKey, string>>;
}
