import fc from 'fast-check';
import { awayOf, standInFor } from '../../../src/domain/contacts/away';
import type { ContactCard } from '../../../src/domain/contacts/contactCard';

const card = (id: number, name: string, more: Partial<ContactCard> = {}): ContactCard => ({
  id,
  kind: 'person',
  name,
  topics: [],
  ...more
});
const present = { availability: 'Available', activity: 'Available', isOutOfOffice: false };
const outOfOffice = { availability: 'Offline', activity: 'Offline', isOutOfOffice: true };

describe('the list says who is away', () => {
  const away = { awayFrom: '2026-11-23', awayUntil: '2026-11-27' };

  test('from the first day to the last, and when they answer again: the next working day', () => {
    expect(awayOf(away, '2026-11-22')).toBeUndefined();
    expect(awayOf(away, '2026-11-23')).toEqual({ source: 'list', backOn: '2026-11-30' });
    expect(awayOf(away, '2026-11-27')).toEqual({ source: 'list', backOn: '2026-11-30' });
    expect(awayOf(away, '2026-11-28')).toBeUndefined();
  });

  test('holidays are no days on which somebody answers', () => {
    expect(awayOf({ awayUntil: '2026-12-23' }, '2026-12-22')?.backOn).toBe('2026-12-28');
    expect(awayOf({ awayUntil: '2027-03-24' }, '2027-03-24')?.backOn).toBe('2027-03-30');
  });

  test('the first day alone has no end, the last day alone no beginning', () => {
    expect(awayOf({ awayFrom: '2026-11-23' }, '2027-06-01')).toEqual({ source: 'list', backOn: undefined });
    expect(awayOf({ awayFrom: '2026-11-24' }, '2026-11-23')).toBeUndefined();
    expect(awayOf({ awayUntil: '2026-11-23' }, '2026-11-01')?.backOn).toBe('2026-11-24');
  });

  test('days in the wrong order say nothing', () => {
    const wrong = { awayFrom: '2026-11-27', awayUntil: '2026-11-23' };
    for (const today of ['2026-11-22', '2026-11-23', '2026-11-25', '2026-11-27', '2026-11-28']) {
      expect(awayOf(wrong, today)).toBeUndefined();
    }
  });

  test('and is believed more than the presence, which knows no day of return', () => {
    expect(awayOf(away, '2026-11-25', present)?.source).toBe('list');
    expect(awayOf(away, '2026-11-25', outOfOffice)?.backOn).toBe('2026-11-30');
  });
});

describe('the presence says who is away', () => {
  test('by an out-of-office, or by being out of office', () => {
    expect(awayOf({}, '2026-11-23', outOfOffice)).toEqual({ source: 'presence' });
    expect(awayOf({}, '2026-11-23', { ...present, activity: 'OutOfOffice' })).toEqual({ source: 'presence' });
  });

  test('a meeting, a pause or an evening off is no absence', () => {
    expect(awayOf({}, '2026-11-23', present)).toBeUndefined();
    expect(
      awayOf({}, '2026-11-23', { ...present, availability: 'Away', activity: 'OffWork' })
    ).toBeUndefined();
    expect(awayOf({}, '2026-11-23')).toBeUndefined();
  });
});

test('somebody who is away answers on a later working day', () => {
  const day = fc
    .date({ min: new Date('2024-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, (until) => {
      const back = awayOf({ awayUntil: until }, until)?.backOn ?? '';
      const weekday = new Date(`${back}T12:00:00Z`).getUTCDay();
      expect(back > until).toBe(true);
      expect([0, 6]).not.toContain(weekday);
    })
  );
});

describe('who stands in', () => {
  const nobodyAway = (): boolean => false;

  test('is the card of that name, whatever its case, spaces and composition, or of that address', () => {
    const mette = card(2, 'Mette Ågård', { mail: 'mette@fjordby.example' });
    for (const standIn of ['Mette Ågård', ' mette  ågård ', 'Mette A\u030agård', 'METTE@fjordby.example']) {
      expect(standInFor(card(1, 'Ida', { standIn }), [mette], nobodyAway)).toEqual({ card: mette });
    }
  });

  test('is a text where no card is meant', () => {
    const ida = card(1, 'Ida', { standIn: 'Receptionen' });
    const mette = card(2, 'Mette Ågård', { mail: 'mette@fjordby.example' });
    expect(standInFor(ida, [ida, mette], nobodyAway)).toEqual({ text: 'Receptionen' });
    expect(standInFor(card(1, 'Ida', { standIn: 'MetteÅgård' }), [mette], nobodyAway)).toEqual({
      text: 'MetteÅgård'
    });
    expect(standInFor(card(1, 'Ida'), [ida], nobodyAway)).toBeUndefined();
  });

  test('who is away as well passes on to their own stand-in', () => {
    const ida = card(1, 'Ida', { standIn: 'Mette' });
    const mette = card(2, 'Mette', { standIn: 'Bo' });
    const bo = card(3, 'Bo');
    const cards = [ida, mette, bo];
    expect(standInFor(ida, cards, ({ id }) => id === 2)).toEqual({ card: bo });
    expect(standInFor(ida, cards, ({ id }) => id !== 1)).toBeUndefined();
  });

  test('two who stand in for each other and are both away name nobody', () => {
    const ida = card(1, 'Ida', { standIn: 'Mette' });
    const mette = card(2, 'Mette', { standIn: 'Ida' });
    expect(standInFor(ida, [ida, mette], () => true)).toBeUndefined();
    expect(standInFor(card(3, 'Bo', { standIn: 'Bo' }), [card(3, 'Bo')], nobodyAway)).toBeUndefined();
  });

  test('is never the card itself nor somebody who is away, however the cards point at each other', () => {
    const names = ['A', 'B', 'C', 'D', 'E'];
    const pointers = fc.array(fc.option(fc.constantFrom(...names), { nil: undefined }), {
      minLength: 5,
      maxLength: 5
    });
    fc.assert(
      fc.property(pointers, fc.subarray([1, 2, 3, 4, 5]), (standIns, away) => {
        const cards = names.map((name, at) => card(at + 1, name, { standIn: standIns[at] }));
        for (const each of cards) {
          const found = standInFor(each, cards, ({ id }) => away.includes(id));
          if (found && 'card' in found) {
            expect(found.card.id).not.toBe(each.id);
            expect(away).not.toContain(found.card.id);
          }
        }
      })
    );
  });
});
