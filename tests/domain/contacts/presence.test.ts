import fc from 'fast-check';
import { presenceState } from '../../../src/domain/contacts/presence';
import { presencePace, secondsToNextPresence } from '../../../src/domain/contacts/presenceSchedule';

const presence = (
  availability: string,
  activity = availability,
  isOutOfOffice = false
): { availability: string; activity: string; isOutOfOffice: boolean } => ({
  availability,
  activity,
  isOutOfOffice
});

describe('what is told of a presence', () => {
  test.each([
    ['Available', 'Available', 'available', 'available'],
    ['AvailableIdle', 'Available', 'available', 'available'],
    ['Busy', 'Busy', 'busy', 'busy'],
    ['Busy', 'InAMeeting', 'inAMeeting', 'busy'],
    ['Busy', 'InACall', 'inACall', 'busy'],
    ['Busy', 'InAConferenceCall', 'inACall', 'busy'],
    ['DoNotDisturb', 'Presenting', 'presenting', 'doNotDisturb'],
    ['DoNotDisturb', 'UrgentInterruptionsOnly', 'doNotDisturb', 'doNotDisturb'],
    ['DoNotDisturb', 'Focusing', 'focusing', 'doNotDisturb'],
    ['Available', 'InAMeeting', 'available', 'available'],
    ['BusyIdle', 'Busy', 'busy', 'busy'],
    ['DoNotDisturb', 'InACall', 'inACall', 'doNotDisturb'],
    ['DoNotDisturb', 'InAConferenceCall', 'inACall', 'doNotDisturb'],
    ['DoNotDisturb', 'InAMeeting', 'inAMeeting', 'doNotDisturb'],
    ['Busy', 'Presenting', 'busy', 'busy'],
    ['Away', 'OffWork', 'offWork', 'away'],
    ['Away', 'Away', 'away', 'away'],
    ['BeRightBack', 'BeRightBack', 'beRightBack', 'away'],
    ['Away', 'Inactive', 'away', 'away'],
    ['Offline', 'OffWork', 'offWork', 'offline'],
    ['Offline', 'Offline', 'offline', 'offline']
  ])('%s, %s', (availability, activity, word, shape) => {
    expect(presenceState(presence(availability, activity))).toEqual({ word, shape });
  });

  test('out of office goes before everything else', () => {
    expect(presenceState(presence('Available', 'Available', true))?.word).toBe('outOfOffice');
    expect(presenceState(presence('Offline', 'OutOfOffice'))?.shape).toBe('outOfOffice');
  });

  test('nothing is told of what nobody knows, and a new activity hides no known availability', () => {
    expect(presenceState(undefined)).toBeUndefined();
    expect(presenceState(presence('PresenceUnknown'))).toBeUndefined();
    expect(presenceState(presence('Busy', 'Juggling'))).toEqual({ word: 'busy', shape: 'busy' });
  });

  test('no word that Graph might send breaks it, not even names that every object has', () => {
    expect(presenceState(presence('constructor', 'toString'))).toBeUndefined();
    expect(presenceState(presence('Busy', '__proto__'))?.word).toBe('busy');
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.boolean(), (availability, activity, away) => {
        const state = presenceState(presence(availability, activity, away));
        expect(state === undefined || typeof state.word === 'string').toBe(true);
      })
    );
  });
});

describe('when to look again', () => {
  test('each minute while somebody is there, each fifth while nobody is', () => {
    expect(secondsToNextPresence({ idleSeconds: 0, failures: 0 })).toBe(60);
    expect(secondsToNextPresence({ idleSeconds: 599, failures: 0 })).toBe(60);
    expect(secondsToNextPresence({ idleSeconds: 600, failures: 0 })).toBe(300);
  });

  test('twice as long after each failure, at most a quarter of an hour', () => {
    const after = (failures: number): number => secondsToNextPresence({ idleSeconds: 0, failures });
    expect([1, 2, 3, 4, 100].map(after)).toEqual([120, 240, 480, 900, 900]);
  });

  test('never sooner than Graph asks for, and never sooner than usual', () => {
    fc.assert(
      fc.property(
        fc.nat(100000),
        fc.nat(50),
        fc.option(fc.nat(100000), { nil: undefined }),
        (idleSeconds, failures, retryAfterSeconds) => {
          const seconds = secondsToNextPresence({ idleSeconds, failures, retryAfterSeconds });
          expect(seconds).toBeGreaterThanOrEqual(Math.max(presencePace.usual, retryAfterSeconds ?? 0));
          expect(seconds).toBeLessThanOrEqual(Math.max(presencePace.longest, retryAfterSeconds ?? 0));
        }
      )
    );
  });
});
