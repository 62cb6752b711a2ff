import { claimKeyOf } from '../../src/domain/notifications/attempts';
import { dueNotifications } from '../../src/domain/notifications/dueNotifications';
import type { ThemeFile } from '../../src/domain/timeline/themeFile';
import { timelineOf } from '../../src/domain/timeline/timeline';
import { circumstances, routingTo, themeDecision, themeEvent, themeFile } from '../support/builders';

/* The proposal is routed to Bo at 8.01 on Monday 23 November 2026. */

const asked = 'asked:bo@fjordby.example';
const routed = themeEvent('anna', 1, { kind: 'routed', routing: routingTo('bo') });
const confirmed = themeDecision('mette', 2, { kind: 'routingConfirmed', routing: routingTo('bo') });
const claim = themeEvent(
  'anna',
  2,
  { kind: 'notificationClaimed', notification: asked, attempt: 1 },
  claimKeyOf(7, asked, 1)
);
const accepted = (notification: string, at = 3) =>
  themeEvent('anna', at, { kind: 'notified', notification, attempt: 1, outcome: { result: 'accepted' } });
const file = (...more: ThemeFile['events']) =>
  themeFile([routed, claim, accepted(asked), ...more], [confirmed], { proposerMail: undefined });

/** At noon in Copenhagen on that day. */
const on = (day: string, rows: Record<string, unknown> = {}) => ({
  ...circumstances(0, rows),
  now: new Date(`${day}T11:00:00Z`)
});
const dueOn = (day: string, events = file(), rows = {}) =>
  dueNotifications(events, on(day, rows)).map(({ notification }) => notification);

describe('a manager who is silent', () => {
  test('is left in peace for nine working days, and reminded on the tenth', () => {
    expect(dueOn('2026-12-04')).toEqual([]);
    expect(dueOn('2026-12-07')).toEqual(['reminded:bo@fjordby.example']);
    expect(dueOn('2026-12-13')).toEqual(['reminded:bo@fjordby.example']);
  });

  test('is reminded once, alone, and without anybody above hearing of it', () => {
    expect(dueNotifications(file(), on('2026-12-07'))).toMatchObject([
      { to: ['bo@fjordby.example'], secretariat: 'none', isRepeat: false }
    ]);
    expect(dueOn('2026-12-08', file(accepted('reminded:bo@fjordby.example', 60)))).toEqual([]);
  });

  test('is relieved by the secretariat five working days later', () => {
    expect(timelineOf(file(), on('2026-12-11')).status).toBe('withManager');
    expect(timelineOf(file(), on('2026-12-14'))).toMatchObject({
      status: 'screening',
      silence: { stage: 'takenOver', remindOn: '2026-12-07', takeOverOn: '2026-12-14' }
    });
    expect(dueNotifications(file(), on('2026-12-14'))).toMatchObject([
      { notification: 'silent:bo@fjordby.example', to: [], secretariat: 'to' }
    ]);
  });

  test('can still reply after that, and the reply counts', () => {
    const late = { ...themeEvent('bo', 0, { kind: 'managerReplied', reply: 'noTime', comment: '' }) };
    const replied = file({ ...late, created: new Date('2026-12-16T09:00:00Z') });
    expect(timelineOf(replied, on('2026-12-17'))).toMatchObject({
      status: 'screening',
      silence: undefined,
      reply: { reply: 'noTime', standing: 'valid' }
    });
    expect(dueOn('2026-12-17', replied)).toEqual([]);
  });

  test('has as long as the settings say, and Christmas is no working time', () => {
    const brisk = { reminderAfter: 2, takeoverAfter: 1 };
    expect(dueOn('2026-11-24', file(), brisk)).toEqual([]);
    expect(dueOn('2026-11-25', file(), brisk)).toEqual(['reminded:bo@fjordby.example']);
    expect(dueOn('2026-11-26', file(), brisk)).toEqual(['silent:bo@fjordby.example']);
    const overChristmas = { reminderAfter: 26 };
    expect(timelineOf(file(), on('2026-12-01', overChristmas)).silence?.remindOn).toBe('2027-01-04');
  });

  test('who was never reached is not reminded; the secretariat takes over all the same', () => {
    const unreached = themeFile([routed], [confirmed], { proposerMail: undefined });
    expect(dueOn('2026-12-07', unreached)).toEqual([asked]);
    expect(dueOn('2026-12-14', unreached)).toEqual([asked, 'silent:bo@fjordby.example']);
  });
});

test('silence is counted from when the manager was told, not from when the proposal was sent', () => {
  const told = accepted(asked);
  const late = themeFile(
    [routed, claim, { ...told, created: new Date('2026-12-01T08:00:00Z') }],
    [confirmed],
    { proposerMail: undefined }
  );
  expect(timelineOf(late, on('2026-12-02')).silence?.remindOn).toBe('2026-12-15');
});
