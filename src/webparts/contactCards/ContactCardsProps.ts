import type { ContactFactsSource, DirectoryProfile } from '../../application/ports/contactFacts';
import type { LoadHelp } from '../../components/help/HelpProps';
import type { Kept } from '../../components/kept';
import type { ContactCard } from '../../domain/contacts/contactCard';
import type { PersonKey } from '../../domain/people/personKey';
import type { ContactCardsStrings } from './loc/danish';
import type { ContactSettings } from './settings';

/** What the composition root gives the contact cards; functions and stores keep their identity between renders. */
export interface ContactCardsProps {
  /** Sets these cards apart from others on the page. */
  instance: string;
  settings: ContactSettings;
  /** Whether the page is being edited. */
  isEditing: boolean;
  strings: ContactCardsStrings;
  clock(): Date;
  readCards(): Promise<ContactCard[]>;
  /** The cards of the last visit. */
  keptCards: Kept<ContactCard[]>;
  /** The directory, fetched when the cards are there. */
  factsSource(): Promise<ContactFactsSource>;
  /** What the directory told at the last visit. */
  keptProfiles: Kept<Record<PersonKey, DirectoryProfile>>;
  /** What there is to say where the list is missing, closed or empty. */
  loadHelp?: LoadHelp<ContactCardsProps>;
}
