import { dueNotifications } from '../../../src/domain/notifications/dueNotifications';
import type { Proposal } from '../../../src/domain/proposal/proposal';
import type { Routing } from '../../../src/domain/routing/routing';
import type { ThemeFile } from '../../../src/domain/timeline/themeFile';
import {
  circumstances,
  minute,
  proposalContent,
  routedPerson,
  routingTo,
  themeEvent,
  themeFile
} from '../../support/builders';
import {
  askedBo,
  days,
  due,
  dueNames,
  leader,
  nominated,
  notSent,
  replied,
  routed,
  screened,
  sent,
  story
} from '../../support/story';

/* What each mail to manager and secretariat says, and when it is called for. */

describe('the mail to the manager', () => {
  test('asks them and their deputy, with a copy to the secretariat, and rests on the routing', () => {
    const deputy = routedPerson('dora');
    expect(due(themeFile([routed({ ...routingTo('bo'), deputy })], [], { proposerMail: undefined }))).toEqual(
      [
        {
          notification: askedBo,
          message: { template: 'askManager', manager: routedPerson('bo'), deputy },
          to: ['bo@fjordby.example', 'dora@fjordby.example'],
          secretariat: 'copy',
          restsOnRouting: true,
          attempt: 1,
          isRepeat: false
        }
      ]
    );
  });

  test('is called for until the heads’ forum has the proposal, and no longer', () => {
    expect(dueNames(story([], [screened]))).toEqual([askedBo]);
    expect(dueNames(story([], [screened, nominated]))).toEqual([]);
  });

  test('is not the one that is sent while the routing is put off', () => {
    const putOff = routed({ secretariat: 'to', code: 'RoutingDeferred', hops: [] });
    const file = themeFile([putOff], [], { proposerMail: undefined });
    expect(due(file, 59)).toEqual([]);
    expect(due(file, 60)).toEqual([
      {
        notification: 'unrouted',
        message: { template: 'tellUnrouted' },
        to: [],
        secretariat: 'to',
        restsOnRouting: false,
        attempt: 1,
        isRepeat: false
      }
    ]);
  });

  test('is not sent to anybody for a guest, who can propose nothing', () => {
    const blocked: Routing = { ...routingTo('bo'), code: 'GuestBlocked' };
    expect(due(themeFile([routed(blocked)], [], { proposerMail: undefined }), 90)).toEqual([]);
  });
});

test('a put-off routing counts as a failure only from the proposer', () => {
  const putOff = (by: string) =>
    themeEvent(by, 1, {
      kind: 'routed',
      routing: { secretariat: 'to', code: 'RoutingDeferred', hops: [] }
    });
  const file = (...by: string[]) => themeFile(by.map(putOff), [], { proposerMail: undefined });
  expect(dueNames(file('anna', 'eva', 'eva'))).toEqual([]);
  expect(dueNames(file('anna', 'anna', 'anna'))).toEqual(['unrouted']);
  const once = [routed(), routed(), sent(askedBo), putOff('anna')];
  expect(dueNames(themeFile(once, [], { proposerMail: undefined }))).toEqual([]);
  const unreadable = { ...putOff('anna'), content: undefined };
  expect(dueNames(themeFile([unreadable, unreadable, putOff('anna')], []))).toEqual(['receipt']);
});

describe('the reminder', () => {
  const asked = story([sent(askedBo)]);

  test('goes to the manager alone and says how long it has been silent', () => {
    expect(due(asked, days(14) + 120)).toEqual([
      {
        notification: 'reminded:bo@fjordby.example',
        message: {
          template: 'remindManager',
          manager: routedPerson('bo'),
          silence: {
            askedAt: minute(3),
            remindOn: '2026-12-07',
            takeOverOn: '2026-12-14',
            stage: 'toBeReminded'
          }
        },
        to: ['bo@fjordby.example'],
        secretariat: 'none',
        restsOnRouting: true,
        attempt: 1,
        isRepeat: false
      }
    ]);
  });

  test('comes no more once the secretariat takes over, who is told of the silence', () => {
    expect(due(asked, days(21) + 120)).toEqual([
      expect.objectContaining({
        notification: 'silent:bo@fjordby.example',
        message: {
          template: 'tellSilence',
          manager: routedPerson('bo'),
          silence: expect.objectContaining({ stage: 'takenOver' })
        },
        to: [],
        secretariat: 'to',
        restsOnRouting: false
      })
    ]);
  });
});

describe('the secretariat hears', () => {
  test('that the manager says "not my employee", once that counts', () => {
    expect(due(story([sent(askedBo), replied('notMyEmployee')]))).toEqual([
      expect.objectContaining({
        notification: 'notMine:bo@fjordby.example',
        message: { template: 'tellNotMyEmployee', manager: routedPerson('bo') },
        secretariat: 'to'
      })
    ]);
    const unconfirmed = themeFile([routed(), replied('notMyEmployee')], [], { proposerMail: undefined });
    expect(due(unconfirmed)).toEqual([]);
  });

  test('nothing of the kind after any other reply', () => {
    for (const reply of ['support', 'discuss', 'noTime'] as const) {
      expect(due(story([sent(askedBo), replied(reply)]))).toEqual([]);
    }
  });

  test('that a manager has left', () => {
    const departed = { ...circumstances(), departed: ['bo@fjordby.example'] };
    expect(dueNotifications(story([]), departed)).toEqual([
      expect.objectContaining({
        notification: 'left:bo@fjordby.example',
        message: { template: 'tellManagerLeft', manager: routedPerson('bo') },
        to: [],
        secretariat: 'to'
      })
    ]);
  });

  test('which type the proposer chose before', () => {
    const innovation = { content: { ...proposalContent, networkType: 'innovation' as const } };
    expect(due(story([sent(askedBo)], [leader('cora')], innovation))).toEqual([
      expect.objectContaining({
        notification: 'type:welfare',
        message: { template: 'tellTypeChanged', formerType: 'welfare' },
        secretariat: 'to'
      })
    ]);
  });
});

describe('the mail about a change', () => {
  const changed = (minutes: number, events: ThemeFile['events'], by?: Partial<Proposal>): ThemeFile =>
    story(events, [], { modified: minute(minutes), version: '2.0', ...by });

  test('goes to the manager alone and is named by the version', () => {
    expect(due(changed(10, [sent(askedBo)]))).toEqual([
      {
        notification: 'edited:bo@fjordby.example:2.0',
        message: { template: 'tellEdited', manager: routedPerson('bo') },
        to: ['bo@fjordby.example'],
        secretariat: 'none',
        restsOnRouting: true,
        attempt: 1,
        isRepeat: false
      }
    ]);
  });

  test('is not called for by what the manager was asked with already', () => {
    expect(due(changed(3, [sent(askedBo, 3)]))).toEqual([]);
    expect(due(changed(4, [sent(askedBo, 3)]))).toHaveLength(1);
  });

  test('waits for the mail that asks: one that failed, or a stranger’s word, is none', () => {
    expect(dueNames(changed(10, [notSent(askedBo)]))).toEqual([askedBo]);
    expect(dueNames(changed(10, [sent(askedBo, 3, 'eva')]))).toEqual([askedBo]);
    expect(dueNames(changed(10, [sent('asked:bo@fjordby.examples')]))).toEqual([askedBo]);
  });

  test('may follow on the day of the question, but not on the day of another change', () => {
    const told = sent('edited:bo@fjordby.example:2.0', 31);
    const twice = changed(50, [sent(askedBo), told], { version: '3.0' });
    expect(due(twice, 60)).toEqual([]);
    expect(dueNames(twice, days(1))).toEqual(['edited:bo@fjordby.example:3.0']);
    // Midnight in Copenhagen, where it is an hour later than in Greenwich: 14 hours and 59 minutes past eight.
    expect(due(twice, 14 * 60 + 59)).toEqual([]);
    expect(due(twice, 15 * 60)).toHaveLength(1);
  });

  test('is not what a change after the nomination calls for', () => {
    const file = story([sent(askedBo)], [screened, nominated], { modified: minute(20), version: '2.0' });
    expect(due(file)).toEqual([]);
  });
});
