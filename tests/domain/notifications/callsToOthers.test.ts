import type { ThemeDecisionContent } from '../../../src/domain/timeline/records';
import type { ThemeFile } from '../../../src/domain/timeline/themeFile';
import { routedPerson, themeFile } from '../../support/builders';
import {
  askedBo,
  completed,
  days,
  decided,
  due,
  dueNames,
  leader,
  nominated,
  replied,
  reRouted,
  routed,
  screened,
  sent,
  story,
  withdrawn
} from '../../support/story';

/* What the reference leader and the proposer hear, and who hears of a withdrawal. */

describe('the reference leader', () => {
  const assigned = (contents: ThemeDecisionContent[]): string[] =>
    dueNames(story([sent(askedBo)], [leader('cora'), ...contents]));

  test('is told, with a copy to the secretariat, whatever the routing is', () => {
    expect(due(story([sent(askedBo)], [leader('cora')]))).toEqual([
      {
        notification: expect.stringMatching(/^leader:cora@fjordby\.example:[1-9]\d*$/),
        message: {
          template: 'askReferenceLeader',
          leader: routedPerson('cora'),
          isManager: false,
          networkType: 'welfare'
        },
        to: ['cora@fjordby.example'],
        secretariat: 'copy',
        restsOnRouting: false,
        attempt: 1,
        isRepeat: false
      }
    ]);
  });

  test('is told as long as the theme lives, and not when it is over', () => {
    const told = ['leader:cora@fjordby.example:ID'];
    expect(assigned([screened, nominated, decided('started')])).toEqual(told);
    expect(assigned([screened, nominated, decided('started'), completed])).toEqual([]);
    expect(assigned([screened, nominated, decided('postponed')])).toEqual(told);
    expect(assigned([screened, nominated, decided('notSelected')])).toEqual([]);
  });

  test('who is the manager and was asked as such is told of the new role all the same', () => {
    const file = story([sent(askedBo)], [leader('bo')]);
    expect(due(file)).toEqual([
      expect.objectContaining({ message: expect.objectContaining({ isManager: true }) })
    ]);
  });
});

describe('the proposer', () => {
  const mailbox = { proposerMail: 'anna@fjordby.example' };
  const toProposer = (file: ThemeFile, at = 30): string[] =>
    due(file, at)
      .filter(({ to }) => to.includes('anna@fjordby.example'))
      .map(({ message: { template }, notification }) => `${template} ${notification.split(':')[0]}`);

  test('gets a receipt that names the manager, for two weeks', () => {
    const file = story([sent(askedBo)], [], mailbox);
    expect(due(file)).toEqual([
      {
        notification: 'receipt',
        message: { template: 'receipt', manager: routedPerson('bo') },
        to: ['anna@fjordby.example'],
        secretariat: 'none',
        restsOnRouting: false,
        attempt: 1,
        isRepeat: false
      }
    ]);
    expect(toProposer(file, days(14) - 1)).toEqual(['receipt receipt']);
    expect(toProposer(file, days(14))).toEqual([]);
  });

  test('gets no receipt before anybody was found to send the proposal to', () => {
    expect(toProposer(themeFile([], [], mailbox))).toEqual([]);
  });

  test('hears of the manager’s reply once it counts', () => {
    const answer = replied('support');
    expect(due(story([sent(askedBo), sent('receipt'), answer], [], mailbox))).toEqual([
      expect.objectContaining({
        notification: `reply:${answer.id}`,
        message: {
          template: 'tellReply',
          entry: expect.objectContaining({ reply: 'support', standing: 'valid' })
        },
        to: ['anna@fjordby.example']
      })
    ]);
    const unconfirmed = themeFile([routed(), sent('receipt'), answer], [], mailbox);
    expect(toProposer(unconfirmed)).toEqual([]);
  });

  test.each<[string, ThemeDecisionContent[], number]>([
    ['screening', [screened], 1],
    ['another manager', [reRouted('carl')], 1],
    ['the reference leader', [leader('cora')], 1],
    ['nomination', [screened, nominated], 2],
    ['decision', [screened, nominated, decided('started')], 3],
    ['the end', [screened, nominated, decided('started'), completed], 4]
  ])('hears of %s', (_step, contents, count) => {
    const file = story([sent(askedBo), sent('receipt')], contents, mailbox);
    const steps = due(file).filter(({ message: { template } }) => template === 'tellStep');
    expect(steps.map(({ notification }) => notification)).toEqual(
      file.decisions.slice(1).map(({ id }) => `step:${id}`)
    );
    expect(steps).toHaveLength(count);
  });

  test('hears of no step that does not count', () => {
    expect(toProposer(story([sent(askedBo), sent('receipt')], [nominated], mailbox))).toEqual([]);
  });
});

describe('of a withdrawal hear', () => {
  const told = {
    notification: 'withdrawn',
    message: { template: 'tellWithdrawn' },
    to: [],
    secretariat: 'to',
    restsOnRouting: false,
    attempt: 1,
    isRepeat: false
  };

  test('the secretariat alone, where nobody else knew of the proposal', () => {
    expect(due(themeFile([withdrawn(5)]))).toEqual([told]);
    expect(due(story([withdrawn(5)]))).toEqual([told]);
    expect(due(story([sent(askedBo, 3, 'eva'), withdrawn(5)]))).toEqual([told]);
  });

  test('a manager who had been asked', () => {
    expect(due(story([sent(askedBo), withdrawn(5)]))).toEqual([
      told,
      {
        ...told,
        notification: 'withdrawn:bo@fjordby.example',
        message: { template: 'tellManagerWithdrawn', manager: routedPerson('bo') },
        to: ['bo@fjordby.example'],
        secretariat: 'none',
        restsOnRouting: true
      }
    ]);
  });

  test('the reference leader, in the secretariat’s mail, and once where both roles are one person', () => {
    expect(due(story([sent(askedBo), withdrawn(20)], [leader('cora')]))).toEqual([
      { ...told, to: ['cora@fjordby.example'] },
      expect.objectContaining({ to: ['bo@fjordby.example'] })
    ]);
    expect(due(story([sent(askedBo), withdrawn(20)], [leader('bo')]))).toEqual([
      { ...told, to: ['bo@fjordby.example'] }
    ]);
  });

  test('nobody any more after two weeks', () => {
    const file = story([sent(askedBo), withdrawn(5)]);
    expect(due(file, days(14) + 4)).toHaveLength(2);
    expect(due(file, days(14) + 5)).toEqual([]);
  });
});
