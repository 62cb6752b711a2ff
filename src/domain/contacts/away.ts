import type { Day } from '../calendar/copenhagen';
import { usualClosedDays, workingDayAfter } from '../calendar/workingDays';
import type { ContactCard } from './contactCard';
import { isAwayBy, type Presence } from './presence';

/** Somebody is away; `backOn` is the working day on which they answer again, where anybody knows it. */
export interface Away {
  backOn?: Day;
  /** The editors' list is the better source: it knows when the absence ends. */
  source: 'list' | 'presence';
}

/** Who answers meanwhile: another card on the page, or whatever the editor wrote. */
export type StandIn = { card: ContactCard } | { text: string };

type AwayDays = Pick<ContactCard, 'awayFrom' | 'awayUntil'>;

/** Whether the card's person is away today: by the list's days, first and last included, and else by the presence. */
export function awayOf(card: AwayDays, today: Day, presence?: Presence): Away | undefined {
  if (isAwayByList(card, today)) {
    return { source: 'list', backOn: card.awayUntil && workingDayAfter(card.awayUntil, 1, usualClosedDays) };
  }
  return presence && isAwayBy(presence) ? { source: 'presence' } : undefined;
}

/** One of the days is enough: from then on, or until then. Days in the wrong order are an editor's mistake and say nothing. */
const isAwayByList = ({ awayFrom, awayUntil }: AwayDays, today: Day): boolean =>
  (awayFrom !== undefined || awayUntil !== undefined) &&
  (awayFrom === undefined || awayFrom <= today) &&
  (awayUntil === undefined || today <= awayUntil);

/**
 * Who stands in for a card. A stand-in who is away as well passes on to their own; nobody is sent in a circle, to somebody
 * who is away, or to the card they came from.
 */
export function standInFor(
  card: ContactCard,
  cards: readonly ContactCard[],
  isAway: (card: ContactCard) => boolean
): StandIn | undefined {
  const passed = new Set([card.id]);
  for (let standIn = card.standIn; standIn !== undefined;) {
    const next = cardNamed(standIn, cards);
    if (!next) {
      return { text: standIn };
    }
    if (passed.has(next.id)) {
      return undefined;
    }
    if (!isAway(next)) {
      return { card: next };
    }
    passed.add(next.id);
    standIn = next.standIn;
  }
  return undefined;
}

function cardNamed(standIn: string, cards: readonly ContactCard[]): ContactCard | undefined {
  const wanted = comparable(standIn);
  return cards.find(({ name, mail }) => comparable(name) === wanted || (mail && comparable(mail) === wanted));
}

const comparable = (text: string): string =>
  text.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('da-DK');
