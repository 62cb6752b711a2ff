import { dueNotifications } from '../../src/domain/notifications/dueNotifications';
import type { Proposal } from '../../src/domain/proposal/proposal';
import { resolveRouting } from '../../src/domain/routing/resolveRouting';
import type { ThemeFile } from '../../src/domain/timeline/themeFile';
import { timelineOf } from '../../src/domain/timeline/timeline';
import {
  circumstances,
  directoryPerson,
  minute,
  proposalContent,
  settings,
  themeDecision,
  themeEvent,
  themeFile
} from '../support/builders';
import { askedBo, days, nominated, screened, sent } from '../support/story';

/* The rows of the routing table that speak of what comes after the routing. Rows 10 and 14 are in tests/application/routingRows. */

/** Bo is Anna's manager, and Carl is his. */
const directory = {
  proposer: directoryPerson('anna'),
  chain: [directoryPerson('bo'), directoryPerson('carl')]
};
const routing = resolveRouting(directory, { overrides: [], rules: settings() });
const confirmed = themeDecision('mette', 2, { kind: 'routingConfirmed', routing, networkType: 'welfare' });

const after = (
  events: ThemeFile['events'],
  decisions: ThemeFile['decisions'] = [],
  changes: Partial<Proposal> = {}
): ThemeFile =>
  themeFile([themeEvent('anna', 1, { kind: 'routed', routing }), ...events], [confirmed, ...decisions], {
    proposerMail: undefined,
    ...changes
  });
const due = (file: ThemeFile, at = 30): string[] =>
  dueNotifications(file, circumstances(at)).map(
    ({ notification, to, secretariat }) => `${notification} ${to.join()} ${secretariat}`
  );

describe('row', () => {
  test('8: a silent manager is reminded after ten working days; five later the secretariat takes over, and nobody above hears of it', () => {
    const silent = after([sent(askedBo)]);
    expect(due(silent, days(14))).toEqual(['reminded:bo@fjordby.example bo@fjordby.example none']);
    expect(due(silent, days(21))).toEqual(['silent:bo@fjordby.example  to']);
    expect(timelineOf(silent, circumstances(days(21))).status).toBe('screening');
  });

  test('15: a proposal that was edited, its type unchanged, stays with the same manager, who hears of it once a day at most', () => {
    const edited = { modified: minute(10), version: '2.0' };
    const told = sent('edited:bo@fjordby.example:2.0', 12);
    expect(due(after([sent(askedBo)], [], edited))).toEqual([
      'edited:bo@fjordby.example:2.0 bo@fjordby.example none'
    ]);
    expect(due(after([sent(askedBo), told], [], { modified: minute(20), version: '3.0' }))).toEqual([]);
    expect(timelineOf(after([sent(askedBo)], [], edited), circumstances()).routing?.routing).toEqual(routing);
  });

  test('16: another type of network keeps the manager, and the secretariat hears what the type was', () => {
    const content = { ...proposalContent, networkType: 'innovation' as const };
    const changed = after([sent(askedBo)], [], { content, modified: minute(3), version: '2.0' });
    expect(timelineOf(changed, circumstances()).routing?.routing.manager?.key).toBe('bo@fjordby.example');
    expect(due(changed)).toContain('type:welfare  to');
  });

  test('17: what is edited after the nomination is shown and does not count', () => {
    const edited = { modified: minute(20), version: '2.0' };
    const file = after(
      [sent(askedBo)],
      [themeDecision('mette', 6, screened), themeDecision('mette', 7, nominated)],
      edited
    );
    const { nomination, history } = timelineOf(file, circumstances());
    expect(nomination?.version).toBe('1.0');
    expect(history.find(({ what }) => what === 'edited')).toMatchObject({
      standing: 'invalid',
      because: 'locked'
    });
    expect(due(file)).toEqual([]);
  });

  test('18: of a withdrawal before the decision the manager and the secretariat are informed, and nothing is deleted', () => {
    const withdrawn = themeEvent('anna', 10, { kind: 'withdrawn', reason: 'Vi gør det selv.' });
    const file = after([sent(askedBo), withdrawn]);
    expect(due(file)).toEqual(['withdrawn  to', 'withdrawn:bo@fjordby.example bo@fjordby.example none']);
    expect(timelineOf(file, circumstances())).toMatchObject({ status: 'withdrawn' });
    expect(timelineOf(file, circumstances()).history.map(({ what }) => what)).toContain('submitted');
  });
});
