import fc from 'fast-check';
import { dueNotifications } from '../../src/domain/notifications/dueNotifications';
import type { ThemeDecisionContent } from '../../src/domain/timeline/records';
import type { ThemeFile } from '../../src/domain/timeline/themeFile';
import { timelineOf } from '../../src/domain/timeline/timeline';
import {
  circumstances,
  minute,
  proposalContent,
  routedPerson,
  routingTo,
  themeDecision,
  themeEvent,
  themeFile
} from '../support/builders';

const routed = themeEvent('anna', 1, { kind: 'routed', routing: routingTo('bo') });
const confirmed = themeDecision('mette', 2, { kind: 'routingConfirmed', routing: routingTo('bo') });
const screened = (result: 'ready' | 'needsWork' | 'otherWay' = 'ready'): ThemeDecisionContent => ({
  kind: 'screened',
  result,
  note: ''
});
const leader = (
  name = 'cora',
  networkType: 'welfare' | 'innovation' | 'learning' = 'welfare'
): ThemeDecisionContent => ({
  kind: 'referenceLeaderAssigned',
  leader: routedPerson(name),
  networkType
});
const nominated: ThemeDecisionContent = { kind: 'nominated', attachments: [], note: '' };
const decided = (outcome: 'started' | 'postponed' | 'notSelected'): ThemeDecisionContent => ({
  kind: 'decided',
  outcome,
  reason: 'Fordi'
});
const completed: ThemeDecisionContent = { kind: 'completed', note: '' };
const reRouted = (name: string): ThemeDecisionContent => ({
  kind: 'reRouted',
  routing: { ...routingTo(name), code: 'ReRouted' },
  previous: { key: 'bo@fjordby.example', displayName: 'bo' },
  note: ''
});
const withdrawn = (at: number, by = 'anna') =>
  themeEvent(by, at, { kind: 'withdrawn', reason: 'Jeg skifter job' });

/** Decisions by Mette, one each minute from the third on. */
const way = (contents: ThemeDecisionContent[], events: ThemeFile['events'] = [], changes = {}): ThemeFile =>
  themeFile(
    [routed, ...events],
    [confirmed, ...contents.map((content, index) => themeDecision('mette', 3 + index, content))],
    changes
  );
const at = (file: ThemeFile) => timelineOf(file, circumstances());
const objections = (file: ThemeFile) => at(file).history.flatMap(({ because }) => (because ? [because] : []));

describe('the way to the heads’ forum', () => {
  test('goes by screening, nomination and decision to a network, and to its end', () => {
    const steps = [screened(), leader(), nominated, decided('started'), completed];
    const statuses = steps.map((_step, index) => at(way(steps.slice(0, index + 1))).status);
    expect(statuses).toEqual(['screening', 'screening', 'nominated', 'started', 'completed']);
    expect(objections(way(steps))).toEqual([]);
  });

  test('does not wait for the manager', () => {
    expect(at(way([])).status).toBe('withManager');
    expect(at(way([screened()])).status).toBe('screening');
  });

  test('comes back from a postponement', () => {
    const steps = [screened(), nominated, decided('postponed')];
    expect(at(way(steps)).status).toBe('postponed');
    expect(at(way([...steps, nominated])).status).toBe('nominated');
    expect(at(way([...steps, nominated, decided('notSelected')]))).toMatchObject({
      status: 'notSelected',
      decision: { reason: 'Fordi' }
    });
  });

  test.each<[string, ThemeDecisionContent[], string]>([
    ['a nomination without screening', [nominated], 'withManager'],
    ['a nomination of what was found not ready', [screened('needsWork'), nominated], 'screening'],
    ['a decision without nomination', [screened(), decided('started')], 'screening'],
    ['a second decision', [screened(), nominated, decided('notSelected'), decided('started')], 'notSelected'],
    ['an end before a start', [screened(), nominated, completed], 'nominated'],
    ['a reference leader of a learning network', [leader('cora', 'learning')], 'withManager']
  ])('%s does not count', (_what, steps, status) => {
    expect(at(way(steps)).status).toBe(status);
    expect(objections(way(steps))).toEqual(['turn']);
  });

  test('nobody takes any of these steps with their own proposal', () => {
    const own = [screened(), nominated, decided('started')].map((content, index) =>
      themeDecision('anna', 3 + index, content)
    );
    const file = themeFile([routed], [confirmed, ...own]);
    expect(at(file).status).toBe('withManager');
    expect(objections(file)).toEqual(['authority', 'authority', 'authority']);
  });

  test('what came after a nomination is shown and does not count', () => {
    const edited = way([screened(), nominated], [], { version: '2.0', modified: minute(10) });
    expect(at(edited).history[at(edited).history.length - 1]).toMatchObject({
      what: 'edited',
      standing: 'invalid',
      because: 'locked'
    });
    const before = way([screened(), nominated], [], { modified: minute(2) });
    expect(at(before).history).toContainEqual(expect.objectContaining({ what: 'edited', standing: 'valid' }));
  });
});

describe('withdrawing', () => {
  test('is the proposer’s, until the decision', () => {
    expect(at(way([screened()], [withdrawn(9)])).status).toBe('withdrawn');
    expect(at(way([screened(), nominated], [withdrawn(9)])).status).toBe('withdrawn');
    expect(at(way([screened()], [withdrawn(9, 'eva')])).status).toBe('screening');
    const late = way([screened(), nominated, decided('started')], [withdrawn(9)]);
    expect(at(late).status).toBe('started');
    expect(objections(late)).toEqual(['turn']);
  });

  test('ends everything: what comes after it does not count', () => {
    const file = themeFile(
      [routed, withdrawn(4)],
      [confirmed, themeDecision('mette', 5, screened()), themeDecision('mette', 6, nominated)]
    );
    expect(at(file).status).toBe('withdrawn');
    expect(objections(file)).toEqual(['turn', 'turn']);
  });
});

describe('another personnel manager', () => {
  const denial = themeEvent('bo', 3, { kind: 'managerReplied', reply: 'notMyEmployee', comment: '' });
  const accepted = (notification: string, minutes = 2) =>
    themeEvent('mette', minutes, {
      kind: 'notified',
      notification,
      attempt: 1,
      outcome: { result: 'accepted' }
    });
  const notifications = (file: ThemeFile) =>
    dueNotifications(file, circumstances()).map(({ notification }) => notification);

  test('is found by the secretariat, who hears that the first was wrong', () => {
    const file = themeFile([routed, accepted('asked:bo@fjordby.example'), denial], [confirmed], {
      proposerMail: undefined
    });
    expect(at(file).status).toBe('submitted');
    expect(notifications(file)).toEqual(['notMine:bo@fjordby.example']);
  });

  test('is asked in turn, and the first one’s reply stays in the history', () => {
    const file = themeFile(
      [routed, accepted('asked:bo@fjordby.example'), denial],
      [confirmed, themeDecision('mette', 5, reRouted('carl'))],
      { proposerMail: undefined }
    );
    const timeline = at(file);
    expect(timeline).toMatchObject({ status: 'withManager', reply: undefined });
    expect(timeline.history.map(({ what, standing }) => `${what} ${standing}`)).toContain(
      'managerReplied valid'
    );
    expect(notifications(file)).toEqual([expect.stringMatching(/^asked:carl@fjordby\.example:r\d+$/)]);
  });

  test('may be the first one again, who is then asked anew', () => {
    const back = themeFile(
      [routed, accepted('asked:bo@fjordby.example'), denial],
      [confirmed, themeDecision('mette', 5, reRouted('carl')), themeDecision('mette', 6, reRouted('bo'))],
      { proposerMail: undefined }
    );
    expect(at(back)).toMatchObject({ status: 'withManager', reply: undefined });
    expect(notifications(back)).toEqual([expect.stringMatching(/^asked:bo@fjordby\.example:r\d+$/)]);
  });
});

describe('the network’s type', () => {
  const withType = (networkType: 'welfare' | 'innovation' | 'learning', contents: ThemeDecisionContent[]) =>
    way(contents, [], { proposerMail: undefined, content: { ...proposalContent, networkType } });
  const topics = (file: ThemeFile) =>
    dueNotifications(file, circumstances()).map(({ notification }) => notification.split(':')[0]);

  test('decides on the reference leader, and another type asks for another one', () => {
    expect(at(withType('welfare', [leader()])).referenceLeader?.leader.displayName).toBe('cora');
    const changed = withType('innovation', [leader()]);
    expect(at(changed)).toMatchObject({ referenceLeader: undefined, formerType: 'welfare' });
    expect(topics(changed)).toContain('type');
    expect(topics(withType('innovation', [leader(), leader('dora', 'innovation')]))).not.toContain('type');
  });

  test('that changed since the routing is told to the secretariat, and the manager stays', () => {
    const typed = themeDecision('mette', 2, {
      kind: 'routingConfirmed',
      routing: routingTo('bo'),
      networkType: 'learning'
    });
    const file = themeFile([routed], [typed], { proposerMail: undefined });
    expect(at(file)).toMatchObject({ formerType: 'learning', routing: { routing: routingTo('bo') } });
    expect(topics(file)).toEqual(['asked', 'type']);
  });
});

describe('one mail with two roles', () => {
  test('goes to a manager who becomes the reference leader before being asked', () => {
    const due = dueNotifications(way([leader('bo')], [], { proposerMail: undefined }), circumstances());
    expect(due.map(({ message }) => message)).toEqual([
      { template: 'askReferenceLeader', leader: routedPerson('bo'), isManager: true, networkType: 'welfare' }
    ]);
  });
});

describe('a change of the proposal', () => {
  const accepted = (notification: string, minutes: number) =>
    themeEvent('anna', minutes, {
      kind: 'notified',
      notification,
      attempt: 1,
      outcome: { result: 'accepted' }
    });
  const asked = accepted('asked:bo@fjordby.example', 2);
  const changed = (minutes: number, version: string, ...events: ThemeFile['events']) =>
    themeFile([routed, asked, ...events], [confirmed], {
      proposerMail: undefined,
      modified: minute(minutes),
      version
    });
  const due = (file: ThemeFile, minutes: number) =>
    dueNotifications(file, circumstances(minutes)).map(({ notification }) => notification);

  test('is told to the manager, once for each version and at most once a day', () => {
    expect(due(changed(0, '1.0'), 30)).toEqual([]);
    expect(due(changed(10, '2.0'), 30)).toEqual(['edited:bo@fjordby.example:2.0']);
    const told = accepted('edited:bo@fjordby.example:2.0', 31);
    expect(due(changed(10, '2.0', told), 40)).toEqual([]);
    expect(due(changed(50, '3.0', told), 60)).toEqual([]);
    expect(due(changed(50, '3.0', told), 60 * 24)).toEqual(['edited:bo@fjordby.example:3.0']);
  });
});

test('whatever is recorded by whomever, nothing but an unowned decision moves a proposal past the secretariat', () => {
  const anyDecision = fc.record({
    by: fc.constantFrom('mette', 'anna', 'eva'),
    content: fc.constantFrom(
      screened(),
      screened('needsWork'),
      leader(),
      nominated,
      decided('started'),
      completed
    )
  });
  fc.assert(
    fc.property(fc.array(anyDecision, { maxLength: 12 }), (given) => {
      const file = themeFile(
        [routed],
        given.map(({ by, content }, index) => themeDecision(by, 3 + index, content))
      );
      const valid = at(file).history.filter(({ standing, recordId }) => recordId && standing === 'valid');
      expect(valid.filter(({ what, by }) => what !== 'routed' && by.key === 'anna@fjordby.example')).toEqual(
        []
      );
      const order = valid.map(({ what }) => what);
      const first = (what: string): number => order.findIndex((each) => each === what);
      for (const [earlier, later] of [
        ['screened', 'nominated'],
        ['nominated', 'decided'],
        ['decided', 'completed']
      ]) {
        expect(first(later) === -1 || (first(earlier) !== -1 && first(earlier) < first(later))).toBe(true);
      }
      expect(at(file)).toEqual(at(file));
    })
  );
});
