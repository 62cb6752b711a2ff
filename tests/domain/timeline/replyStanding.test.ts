import type { ManagerReply } from '../../../src/domain/timeline/records';
import type { ThemeFile } from '../../../src/domain/timeline/themeFile';
import { timelineOf } from '../../../src/domain/timeline/timeline';
import { circumstances, minute, routingTo, themeDecision, themeFile } from '../../support/builders';
import { confirmed, replied, reRouted, routed, screened } from '../../support/story';

const at = (file: ThemeFile) => timelineOf(file, circumstances());
const standingOf = (file: ThemeFile): string[] =>
  at(file).history.flatMap((entry) =>
    entry.what === 'managerReplied' ? [`${entry.standing} ${entry.because ?? ''}`.trim()] : []
  );
const invalid = 'invalid authority';

describe('a reply', () => {
  test('waits while the routing is what a browser found, and is nobody else’s', () => {
    expect(standingOf(themeFile([routed(), replied('support')]))).toEqual(['pending']);
    expect(standingOf(themeFile([routed(), replied('support', 5, 'eva')]))).toEqual([invalid]);
  });

  test('before any routing is nobody’s', () => {
    expect(standingOf(themeFile([replied('support')]))).toEqual([invalid]);
    const nobody = routed({ secretariat: 'to', code: 'NoManager', hops: [] });
    expect(standingOf(themeFile([nobody, replied('support')]))).toEqual([invalid]);
  });

  test('counts from the manager whom the secretariat’s routing names, as of that very moment', () => {
    expect(standingOf(themeFile([routed(), replied('support', 5)], [confirmed()]))).toEqual(['valid']);
    const sameMinute = [confirmed(), confirmed(routingTo('carl'), 5)];
    expect(standingOf(themeFile([routed(), replied('support', 5, 'carl')], sameMinute))).toEqual(['valid']);
    expect(standingOf(themeFile([routed(), replied('support', 5, 'bo')], sameMinute))).toEqual([invalid]);
  });

  test('is judged by the routing when it was given, not by a later one', () => {
    const moved = [confirmed(), themeDecision('mette', 9, reRouted('carl'))];
    const file = themeFile([routed(), replied('support', 5), replied('discuss', 6, 'carl')], moved);
    expect(standingOf(file)).toEqual(['valid', invalid]);
    expect(at(file).reply).toBeUndefined();
  });

  test('of the new manager counts after a re-routing, and the former one’s no more', () => {
    const moved = [confirmed(), themeDecision('mette', 9, reRouted('carl'))];
    const file = themeFile([routed(), replied('support', 10), replied('discuss', 11, 'carl')], moved);
    expect(standingOf(file)).toEqual([invalid, 'valid']);
    expect(at(file).reply).toMatchObject({ reply: 'discuss', by: { displayName: 'carl' } });
  });

  test('that came before any confirmation is decided by the first one', () => {
    const given = [routed(), replied('support', 2)];
    expect(standingOf(themeFile(given, [confirmed(routingTo('bo'), 5)]))).toEqual(['valid']);
    const first = [confirmed(routingTo('bo'), 5), confirmed(routingTo('carl'), 6)];
    expect(standingOf(themeFile(given, first))).toEqual(['valid']);
  });

  test('is nobody’s where the secretariat found that there is no manager', () => {
    const nobody = confirmed({ secretariat: 'to', code: 'NoManager', hops: [] });
    expect(standingOf(themeFile([routed(), replied('support')], [nobody]))).toEqual([invalid]);
  });

  test('is not judged by other decisions, by the proposer’s own, or by what cannot be read', () => {
    const odd = { ...confirmed(routingTo('eva'), 3), content: undefined };
    const own = themeDecision('anna', 3, reRouted('eva'));
    const screening = themeDecision('mette', 4, screened);
    const file = themeFile([routed(), replied('support')], [confirmed(), odd, own, screening]);
    expect(standingOf(file)).toEqual(['valid']);
  });

  test('of proposers to themselves is none, though their browser named them', () => {
    const file = themeFile([routed(routingTo('anna')), replied('support', 5, 'anna')]);
    expect(standingOf(file)).toEqual([invalid]);
    expect(at(file).reply).toBeUndefined();
  });

  test('is the last one where a manager has given several', () => {
    const replies = (['support', 'discuss', 'noTime'] satisfies ManagerReply[]).map((reply, index) =>
      replied(reply, 5 + index)
    );
    expect(at(themeFile([routed(), ...replies], [confirmed()])).reply?.reply).toBe('noTime');
  });

  test('says whether the proposal was changed since', () => {
    const changedSince = (version: string) =>
      at(themeFile([routed(), replied('support')], [confirmed()], { version })).reply?.changedSince;
    expect([changedSince('1.0'), changedSince('2.0')]).toEqual([false, true]);
  });

  test('to what was re-routed counts from the moment of the re-routing on', () => {
    const back = [confirmed(), themeDecision('mette', 9, reRouted('bo'))];
    expect(at(themeFile([routed(), replied('support', 8)], back)).reply).toBeUndefined();
    expect(at(themeFile([routed(), replied('support', 9)], back)).reply?.at).toEqual(minute(9));
  });
});
