import type { Day } from '../../domain/calendar/copenhagen';
import { awayOf, standInFor, type Away, type StandIn } from '../../domain/contacts/away';
import type { ContactCard } from '../../domain/contacts/contactCard';
import type { Presence } from '../../domain/contacts/presence';
import type { DirectoryFacts } from './facts/directoryFacts';

/** A text that the list has, or that the directory may bring. */
export interface LateText {
  text: string | undefined;
  /** It may still come, or came after the card was painted: it keeps to the one line that was held free for it. */
  isLate: boolean;
}

/** A card with all that is known of it now. */
export interface ShownCard {
  card: ContactCard;
  jobTitle: LateText;
  department: LateText;
  photo: string | undefined;
  presence: Presence | undefined;
  away: Away | undefined;
  standIn: StandIn | undefined;
}

/** The cards with what the directory has told so far. */
export function shownCards(cards: readonly ContactCard[], facts: DirectoryFacts, today: Day): ShownCard[] {
  const presenceOf = ({ person, userId }: ContactCard): Presence | undefined => {
    const id = person && (facts.profiles[person]?.userId ?? userId);
    return id ? facts.presences?.get(id) : undefined;
  };
  const awayNow = (card: ContactCard): Away | undefined => awayOf(card, today, presenceOf(card));
  return cards.map((card) => ({
    card,
    jobTitle: lateText(card, 'jobTitle', facts),
    department: lateText(card, 'department', facts),
    photo: card.person && facts.photos.get(card.person),
    presence: presenceOf(card),
    away: awayNow(card),
    standIn: standInFor(card, cards, (other) => awayNow(other) !== undefined)
  }));
}

/** The list's own text wins; the directory fills what is empty, with what it told at the last visit from the start. */
function lateText(card: ContactCard, key: 'jobTitle' | 'department', facts: DirectoryFacts): LateText {
  if (card[key] || !card.person) {
    return { text: card[key], isLate: false };
  }
  const kept = facts.keptProfiles[card.person];
  const text = facts.profiles[card.person]?.[key];
  return kept ? { text: kept[key] && (text ?? kept[key]), isLate: false } : { text, isLate: true };
}
