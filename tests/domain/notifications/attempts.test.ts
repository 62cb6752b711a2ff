import { attemptsOf, claimKeyOf, claimPrefixOf } from '../../../src/domain/notifications/attempts';
import type { ThemeFile } from '../../../src/domain/timeline/themeFile';
import { circumstances, minute, routingTo, themeEvent, themeFile } from '../../support/builders';

const asked = 'asked:bo@fjordby.example';
const claim = (attempt: number, at: number, notification = asked, by = 'anna') =>
  themeEvent(
    by,
    at,
    { kind: 'notificationClaimed', notification, attempt },
    claimKeyOf(7, notification, attempt)
  );
const failed = (attempt: number, at: number) =>
  themeEvent('anna', at, {
    kind: 'notified',
    notification: asked,
    attempt,
    outcome: { result: 'failed', reason: 'unavailable' }
  });
const accepted = (attempt: number, at: number, notification = asked, by = 'anna') =>
  themeEvent(by, at, { kind: 'notified', notification, attempt, outcome: { result: 'accepted' } });
const attempts = (...events: ThemeFile['events']) =>
  attemptsOf(themeFile(events), asked, circumstances().authority);

test('a claim’s key names the proposal, the mail and the attempt, so that the list takes each once', () => {
  expect(claimKeyOf(7, asked, 2)).toBe('mail:7:asked:bo@fjordby.example:2');
  expect(claimKeyOf(7, asked, 2).startsWith(claimPrefixOf(7, asked))).toBe(true);
  expect(claimKeyOf(71, asked, 2).startsWith(claimPrefixOf(7, asked))).toBe(false);
});

describe('the attempts at a mail', () => {
  test('are none where nothing was recorded, and the first may be claimed', () => {
    const none = attempts();
    expect(none).toMatchObject({ accepted: false, next: 1, mayHaveLeft: false });
    expect([none.isUnderWay(minute(0)), none.isResting(minute(0))]).toEqual([false, false]);
  });

  test('are not those at another mail, nor what is recorded of anything else', () => {
    const reminder = 'reminded:bo@fjordby.example';
    const odd = { ...claim(1, 1, 'odd'), content: undefined };
    const routed = themeEvent('anna', 1, { kind: 'routed', routing: routingTo('bo') });
    expect(attempts(routed, odd, claim(1, 2, reminder), accepted(1, 3, reminder))).toMatchObject({
      accepted: false,
      next: 1,
      mayHaveLeft: false
    });
  });

  test('are over with the first that was accepted', () => {
    expect(attempts(claim(1, 1), accepted(1, 2))).toMatchObject({ accepted: true, next: 2 });
  });

  test('have each an outcome of their own: what became of the first says nothing of the second', () => {
    const second = attempts(claim(1, 1), failed(1, 2), claim(2, 3));
    expect(second).toMatchObject({ next: 3, mayHaveLeft: true });
    expect(second.isUnderWay(minute(7))).toBe(true);
    expect(second.isUnderWay(minute(8))).toBe(false);
    expect(attempts(claim(1, 1), failed(1, 2)).isUnderWay(minute(3))).toBe(false);
  });

  test('are counted by the keys that are taken, in whatever case the list gives them back', () => {
    const shouted = { ...claim(1, 1), dedupKey: claimKeyOf(7, asked, 1).toUpperCase() };
    expect(attempts(shouted).next).toBe(2);
    expect(attempts({ ...claim(1, 1), dedupKey: 'elsewhere' }).next).toBe(1);
  });

  test('rest after the third failure, counted from the last one and with those in doubt among them', () => {
    const third = [claim(1, 1), failed(1, 1), claim(2, 10), failed(2, 10), claim(3, 20)];
    expect(attempts(...third.slice(0, 4)).isResting(minute(11))).toBe(false);
    expect(attempts(...third).isResting(minute(24))).toBe(true);
    expect(attempts(...third).isResting(minute(25))).toBe(false);
  });

  test('rest twice as long after each failure more, and never longer than half a day', () => {
    const after = (failures: number) =>
      attempts(...Array.from({ length: failures }, (_, at) => [claim(at + 1, 0), failed(at + 1, 0)]).flat());
    for (const [failures, minutes] of [
      [3, 5],
      [4, 10],
      [6, 40],
      [10, 640],
      [11, 720],
      [30, 720]
    ] as const) {
      expect(after(failures).isResting(minute(minutes - 1))).toBe(true);
      expect(after(failures).isResting(minute(minutes))).toBe(false);
    }
  });
});
