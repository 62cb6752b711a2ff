import type { ContactCard } from '../../../src/domain/contacts/contactCard';
import type { DirectoryFacts } from '../../../src/webparts/contactCards/facts/directoryFacts';
import { shownCards } from '../../../src/webparts/contactCards/shownCard';

const today = '2026-11-24';
const ida: ContactCard = { id: 1, kind: 'person', name: 'Ida', person: 'ida', userId: 'in-list', topics: [] };
const available = { availability: 'Available', activity: 'Available', isOutOfOffice: false };
const outOfOffice = { availability: 'Offline', activity: 'OutOfOffice', isOutOfOffice: true };
const facts = (more: Partial<DirectoryFacts> = {}): DirectoryFacts => ({
  keptProfiles: {},
  profiles: {},
  photos: new Map(),
  presences: undefined,
  ...more
});
const only = <T>(rows: readonly T[]): T => {
  const [row] = rows;
  if (row === undefined || rows.length !== 1) throw new Error(`${rows.length} rows`);
  return row;
};

describe('title and department', () => {
  const told = { ida: { userId: 'id', department: 'Ny afdeling' } };

  test('of the list win, whatever the directory says', () => {
    const card = { ...ida, department: 'Rådhuset' };
    const shown = only(shownCards([card], facts({ profiles: told }), today));
    expect(shown.department).toEqual({ text: 'Rådhuset', isLate: false });
  });

  test('that the directory may bring have a line before and after it comes', () => {
    expect(only(shownCards([ida], facts(), today)).department).toEqual({ text: undefined, isLate: true });
    const shown = only(shownCards([ida], facts({ profiles: told }), today));
    expect(shown.department).toEqual({ text: 'Ny afdeling', isLate: true });
    expect(shown.jobTitle).toEqual({ text: undefined, isLate: true });
  });

  test('of the last visit have the room they need from the start; what was not there then waits for the next visit', () => {
    const keptProfiles = { ida: { userId: 'id', department: 'Gammel afdeling' } };
    expect(only(shownCards([ida], facts({ keptProfiles }), today)).department.isLate).toBe(false);
    const profiles = { ida: { userId: 'id', department: 'Ny afdeling', jobTitle: 'Konsulent' } };
    const shown = only(shownCards([ida], facts({ keptProfiles, profiles }), today));
    expect(shown.department).toEqual({ text: 'Ny afdeling', isLate: false });
    expect(shown.jobTitle).toEqual({ text: undefined, isLate: false });
  });

  test('of the last visit stay until the next, should the directory no longer have them', () => {
    const keptProfiles = { ida: { userId: 'id', department: 'Gammel afdeling' } };
    const shown = only(
      shownCards([ida], facts({ keptProfiles, profiles: { ida: { userId: 'id' } } }), today)
    );
    expect(shown.department).toEqual({ text: 'Gammel afdeling', isLate: false });
  });

  test('have no line on a card without an account', () => {
    const shown = only(shownCards([{ ...ida, person: undefined }], facts(), today));
    expect(shown.jobTitle).toEqual({ text: undefined, isLate: false });
  });
});

describe('presence', () => {
  test('is that of the directory’s id, and of the list’s only until the directory has told', () => {
    const presences = new Map([
      ['in-list', outOfOffice],
      ['id', available]
    ]);
    expect(only(shownCards([ida], facts({ presences }), today)).away?.source).toBe('presence');
    const profiles = { ida: { userId: 'id' } };
    const shown = only(shownCards([ida], facts({ presences, profiles }), today));
    expect(shown.presence).toBe(available);
    expect(shown.away).toBeUndefined();
  });

  test('of a stand-in who is away sends nobody there', () => {
    const cards: ContactCard[] = [
      { ...ida, standIn: 'Bo' },
      { ...ida, id: 2, name: 'Bo', person: 'bo', userId: 'bo' }
    ];
    const presences = new Map([
      ['in-list', outOfOffice],
      ['bo', outOfOffice]
    ]);
    expect(shownCards(cards, facts(), today)[0]?.standIn).toEqual({ card: cards[1] });
    expect(shownCards(cards, facts({ presences }), today)[0]?.standIn).toBeUndefined();
  });
});
