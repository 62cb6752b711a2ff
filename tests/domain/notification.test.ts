import { claimKeyOf } from '../../src/domain/notifications/attempts';
import { dueNotifications } from '../../src/domain/notifications/dueNotifications';
import { circumstances, routingTo, themeEvent, themeFile } from '../support/builders';

const asked = 'asked:bo@fjordby.example';
const routed = themeEvent('anna', 1, { kind: 'routed', routing: routingTo('bo') });
const claim = (by: string, attempt = 1, at = 2) =>
  themeEvent(
    by,
    at,
    { kind: 'notificationClaimed', notification: asked, attempt },
    claimKeyOf(7, asked, attempt)
  );
const outcome = (by: string, attempt: number, result: 'accepted' | 'failed') =>
  themeEvent(by, 3, {
    kind: 'notified',
    notification: asked,
    attempt,
    outcome: result === 'accepted' ? { result } : { result, reason: 'consentMissing' }
  });
const due = (events: Parameters<typeof themeFile>[0], at = 4) =>
  dueNotifications(themeFile(events, [], { proposerMail: undefined }), circumstances(at));

describe('a mail to the manager', () => {
  test('is due once the proposal is routed', () => {
    expect(due([routed])).toEqual([
      expect.objectContaining({ notification: asked, attempt: 1, isRepeat: false })
    ]);
  });

  test('is not due before routing, nor while routing is put off', () => {
    const deferred = themeEvent('anna', 1, {
      kind: 'routed',
      routing: { secretariat: 'to', code: 'RoutingDeferred', hops: [] }
    });
    expect(due([])).toEqual([]);
    expect(due([deferred])).toEqual([]);
  });

  test('stands back for one to the secretariat when nobody has routed the proposal for an hour', () => {
    const deferred = themeEvent('anna', 1, {
      kind: 'routed',
      routing: { secretariat: 'to', code: 'RoutingDeferred', hops: [] }
    });
    for (const events of [[], [deferred]]) {
      expect(due(events, 59)).toEqual([]);
      expect(due(events, 60)).toEqual([
        expect.objectContaining({ notification: 'unrouted', secretariat: 'to', to: [] })
      ]);
    }
    expect(due([deferred, routed], 60).map(({ notification }) => notification)).toEqual([asked]);
  });

  test('is not due again when it was accepted', () => {
    expect(due([routed, claim('anna'), outcome('anna', 1, 'accepted')], 60)).toEqual([]);
  });

  test('is due again, as a first mail, when it certainly did not leave', () => {
    expect(due([routed, claim('anna'), outcome('anna', 1, 'failed')])).toEqual([
      expect.objectContaining({ attempt: 2, isRepeat: false })
    ]);
  });

  test('waits while somebody with authority is sending it', () => {
    expect(due([routed, claim('mette')], 6)).toEqual([]);
  });

  test('is due as a marked repeat when a claim ended unknown', () => {
    expect(due([routed, claim('anna')], 7)).toEqual([
      expect.objectContaining({ attempt: 2, isRepeat: true })
    ]);
  });

  test('cannot be suppressed by a stranger’s claims, however many, nor by a stranger’s word that it was sent', () => {
    const squatted = [1, 2, 3].map((attempt) => claim('eva', attempt));
    expect(due([routed, ...squatted])).toEqual([expect.objectContaining({ attempt: 4, isRepeat: false })]);
    expect(due([routed, ...squatted, outcome('eva', 1, 'accepted')])).toEqual([
      expect.objectContaining({ attempt: 4 })
    ]);
  });

  test('that somebody sent who has left the secretariat since is never repeated unmarked', () => {
    expect(due([routed, claim('eva'), outcome('eva', 1, 'accepted')])).toEqual([
      expect.objectContaining({ isRepeat: true })
    ]);
  });

  test('is not due to a manager who has answered', () => {
    const answer = themeEvent('bo', 3, { kind: 'managerReplied', reply: 'support', comment: '' });
    expect(due([routed, answer])).toEqual([]);
    const stranger = themeEvent('eva', 3, { kind: 'managerReplied', reply: 'support', comment: '' });
    expect(due([routed, stranger])).toHaveLength(1);
  });

  test('waits longer after each failure, half a day at most', () => {
    const failures = (count: number) =>
      Array.from({ length: count }, (_, index) => [
        claim('anna', index + 1, 2),
        outcome('anna', index + 1, 'failed')
      ]).flat();
    expect(due([routed, ...failures(2)], 3)).toHaveLength(1);
    expect(due([routed, ...failures(3)], 7)).toHaveLength(0);
    expect(due([routed, ...failures(3)], 8)).toHaveLength(1);
    expect(due([routed, ...failures(4)], 12)).toHaveLength(0);
    expect(due([routed, ...failures(4)], 13)).toHaveLength(1);
    expect(due([routed, ...failures(40)], 3 + 12 * 60)).toHaveLength(1);
  });
});

test('without a manager the secretariat is told', () => {
  const nobody = themeEvent('anna', 1, {
    kind: 'routed',
    routing: { secretariat: 'to', code: 'NoManager', hops: [] }
  });
  expect(due([nobody])).toEqual([
    expect.objectContaining({ message: { template: 'tellSecretariat' }, to: [], secretariat: 'to' })
  ]);
});
