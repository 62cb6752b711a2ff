import type { ContactFactsSource, DirectoryProfile } from '../../application/ports/contactFacts';
import type { Kept } from '../../components/kept';
import type { SectionSettings } from '../../components/sectionSettings';
import type { ContactCard } from '../../domain/contacts/contactCard';
import type { PersonKey } from '../../domain/people/personKey';

/** How the contacts stand: as cards side by side, or as lines below each other. */
export type ContactLayout = 'cards' | 'compact';

/** What the composition root gives the contact cards; functions and stores keep their identity between renders. */
export interface ContactCardsProps {
  /** Sets these cards apart from others on the page. */
  instance: string;
  settings: SectionSettings;
  layout: ContactLayout;
  strings: IContactCardsWebPartStrings;
  clock(): Date;
  readCards(): Promise<ContactCard[]>;
  /** The cards of the last visit. */
  keptCards: Kept<ContactCard[]>;
  /** The directory, fetched when the cards are there. */
  factsSource(): Promise<ContactFactsSource>;
  /** What the directory told at the last visit. */
  keptProfiles: Kept<Record<PersonKey, DirectoryProfile>>;
}
