import { claimKeyOf, dueNotifications } from '../../src/domain/notifications/notification';
import { minute, routingTo, themeEvent, themeFile } from '../support/builders';

const authority = { secretariat: ['mette@fjordby.example'] };
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
  dueNotifications(themeFile(events), authority, minute(at));

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
    expect(due([routed, ...squatted, outcome('eva', 1, 'accepted')])).toEqual([
      expect.objectContaining({ attempt: 4, isRepeat: false })
    ]);
  });
});

test('without a manager the secretariat is told', () => {
  const nobody = themeEvent('anna', 1, {
    kind: 'routed',
    routing: { secretariat: 'to', code: 'NoManager', hops: [] }
  });
  expect(due([nobody])).toEqual([
    expect.objectContaining({ template: 'tellSecretariat', manager: undefined })
  ]);
});
