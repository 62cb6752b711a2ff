import { claimKeyOf } from '../../../src/domain/notifications/attempts';
import type { NetworkType } from '../../../src/domain/network/networkType';
import type { ThemeFile } from '../../../src/domain/timeline/themeFile';
import { timelineOf } from '../../../src/domain/timeline/timeline';
import {
  circumstances,
  minute,
  proposalContent,
  routingTo,
  themeDecision,
  themeEvent,
  themeFile
} from '../../support/builders';
import {
  askedBo,
  confirmed,
  days,
  leader,
  nominated,
  notSent,
  replied,
  routed,
  screened,
  sent,
  story,
  withdrawn
} from '../../support/story';

const at = (file: ThemeFile, minutes = 30) => timelineOf(file, circumstances(minutes));
const lines = (file: ThemeFile): string[] => at(file).history.map(({ what }) => what);

describe('a line of the history', () => {
  test('says who did what and when, in which record and of which version', () => {
    const event = routed();
    expect(at(themeFile([event])).history).toEqual([
      {
        what: 'submitted',
        at: minute(0),
        by: { key: 'anna@fjordby.example', displayName: 'Anna' },
        standing: 'valid'
      },
      {
        what: 'routed',
        routing: routingTo('bo'),
        at: minute(1),
        by: event.author,
        standing: 'valid',
        recordId: event.id,
        version: '1.0'
      }
    ]);
  });

  test('says why it does not count', () => {
    const by = (name: string, content: Parameters<typeof themeEvent>[2]) => themeEvent(name, 5, content);
    const file = themeFile(
      [
        routed(),
        by('eva', { kind: 'routed', routing: routingTo('eva') }),
        by('eva', {
          kind: 'notified',
          notification: askedBo,
          attempt: 1,
          outcome: { result: 'accepted' }
        }),
        by('eva', { kind: 'withdrawn', reason: '' })
      ],
      [confirmed(), themeDecision('mette', 6, nominated), themeDecision('anna', 7, screened)]
    );
    expect(at(file).history.map(({ what, because }) => `${what} ${because ?? ''}`.trim())).toEqual([
      'submitted',
      'routed',
      'routingConfirmed',
      'routed authority',
      'notified authority',
      'withdrawn authority',
      'nominated turn',
      'screened authority'
    ]);
  });

  test('is there for what cannot be read, event or decision, with its author and its time', () => {
    const event = { ...withdrawn(4), content: undefined };
    const decision = { ...themeDecision('mette', 5, screened), content: undefined };
    const { history, status } = at(themeFile([routed(), event], [decision]));
    expect(history.slice(2)).toEqual(
      [event, decision].map(({ id, author, created }) => ({
        what: 'unreadable',
        standing: 'invalid',
        at: created,
        by: author,
        recordId: id,
        version: '1.0'
      }))
    );
    expect(status).toBe('withManager');
  });

  test('is not made of the lock of a mail', () => {
    const claim = themeEvent(
      'anna',
      2,
      { kind: 'notificationClaimed', notification: askedBo, attempt: 1 },
      claimKeyOf(7, askedBo, 1)
    );
    expect(lines(themeFile([routed(), claim, sent(askedBo)]))).toEqual(['submitted', 'routed', 'notified']);
  });
});

describe('a change of the proposal', () => {
  test('has its place among what happened, after what came before it', () => {
    const file = story([sent(askedBo, 3), replied('support', 9)], [], { modified: minute(5) });
    expect(lines(file)).toEqual([
      'submitted',
      'routed',
      'routingConfirmed',
      'notified',
      'edited',
      'managerReplied'
    ]);
  });

  test('is one from the routing on: what was stored up to then was routed', () => {
    expect(lines(story([], [], { modified: minute(1) }))).not.toContain('edited');
    expect(at(story([], [], { modified: minute(2) })).history).toContainEqual({
      what: 'edited',
      at: minute(2),
      by: { key: 'anna@fjordby.example', displayName: 'Anna' },
      standing: 'valid'
    });
    expect(lines(themeFile([], [], { modified: minute(2) }))).not.toContain('edited');
  });
});

describe('the silence of a manager', () => {
  const askedAt = (...events: ThemeFile['events']) => at(story(events)).silence?.askedAt;

  test('begins with the mail that asks them, else with the routing', () => {
    expect(askedAt()).toEqual(minute(1));
    expect(askedAt(sent(askedBo, 8))).toEqual(minute(8));
  });

  test('does not begin with another mail, with one that failed, or with a stranger’s word', () => {
    expect(askedAt(sent('receipt', 8))).toEqual(minute(1));
    expect(askedAt(notSent(askedBo, 8))).toEqual(minute(1));
    expect(askedAt(sent(askedBo, 8, 'eva'))).toEqual(minute(1));
    expect(askedAt(replied('support', 8, 'eva'))).toEqual(minute(1));
  });

  test('is none where nobody is waited for', () => {
    expect(at(story([])).silence?.stage).toBe('waiting');
    expect(at(story([], [screened])).silence).toBeUndefined();
    expect(at(story([replied('support')])).silence).toBeUndefined();
    expect(at(themeFile([routed(), replied('support')])).silence).toBeUndefined();
    expect(at(story([], [screened, nominated]), days(60)).status).toBe('nominated');
    expect(at(themeFile()).silence).toBeUndefined();
  });
});

test('a proposal whose routing is put off is as good as not routed', () => {
  const putOff = routed({ secretariat: 'to', code: 'RoutingDeferred', hops: [] });
  expect(at(themeFile([putOff])).status).toBe('submitted');
});

describe('the type that the secretariat saw', () => {
  const typed = (networkType: NetworkType, by = 'mette', minutes = 3) =>
    themeDecision(by, minutes, { kind: 'routingConfirmed', routing: routingTo('bo'), networkType });
  const former = (decisions: ThemeFile['decisions'], networkType: NetworkType = 'welfare') =>
    at(themeFile([routed()], decisions, { content: { ...proposalContent, networkType } })).formerType;

  test('is no former one while it is the proposal’s', () => {
    expect(former([typed('welfare')])).toBeUndefined();
    expect(former([confirmed()])).toBeUndefined();
    expect(former([])).toBeUndefined();
    expect(former([typed('learning')])).toBe('learning');
  });

  test('is that of the first confirmation: those that follow by themselves hide no change', () => {
    expect(former([typed('learning'), typed('welfare', 'mette', 4)])).toBe('learning');
  });

  test('is not what proposers confirm themselves, nor what cannot be read', () => {
    expect(former([typed('learning', 'anna')])).toBeUndefined();
    expect(former([{ ...typed('learning'), content: undefined }])).toBeUndefined();
  });

  test('is that of the reference leader where one was assigned, and of no interest once nominated', () => {
    const assigned = themeDecision('mette', 4, leader('cora'));
    expect(former([typed('learning'), assigned], 'innovation')).toBe('welfare');
    const over = [
      typed('learning'),
      themeDecision('mette', 4, screened),
      themeDecision('mette', 5, nominated)
    ];
    expect(former(over)).toBeUndefined();
  });
});
