import type { Routing } from '../../../src/domain/routing/routing';
import { currentRouting, type CurrentRouting, type ThemeFile } from '../../../src/domain/timeline/themeFile';
import { minute, routingTo, themeDecision, themeFile } from '../../support/builders';
import { confirmed, reRouted, routed } from '../../support/story';

const nobody: Routing = { secretariat: 'to', code: 'NoManager', hops: [] };
const routing = (events: ThemeFile['events'], decisions: ThemeFile['decisions'] = []) =>
  currentRouting(themeFile(events, decisions));
const to = (current: CurrentRouting | undefined): string | undefined => current?.routing.manager?.displayName;

describe('the routing in force', () => {
  test('is what the proposer’s browser found last, unconfirmed', () => {
    expect(routing([])).toBeUndefined();
    expect(routing([routed(), routed(routingTo('carl'), 4)])).toEqual({
      routing: routingTo('carl'),
      confirmed: false,
      firstAt: minute(1),
      since: minute(4),
      run: ''
    });
  });

  test('is what the secretariat confirmed, whatever the browser found before or later', () => {
    const found = routing([routed(), routed(routingTo('dora'), 9)], [confirmed(routingTo('carl'), 3)]);
    expect([to(found), found?.confirmed]).toEqual(['carl', true]);
  });

  test('is what the secretariat has re-routed it to, which is a run of its own', () => {
    const again = themeDecision('mette', 5, reRouted('carl'));
    expect(routing([routed()], [confirmed(), again])).toEqual({
      routing: { ...routingTo('carl'), code: 'ReRouted' },
      confirmed: true,
      firstAt: minute(1),
      since: minute(5),
      run: `r${again.id}`
    });
  });

  test('is never the proposer’s own decision, nor one that cannot be read', () => {
    const own = themeDecision('anna', 5, reRouted('eva'));
    const odd = { ...confirmed(routingTo('eva'), 6), content: undefined };
    const oddEvent = { ...routed(routingTo('eva')), content: undefined };
    expect(to(routing([routed(), oddEvent], [confirmed(), own, odd]))).toBe('bo');
    const screening = themeDecision('mette', 7, { kind: 'screened', result: 'ready', note: '' });
    expect(to(routing([routed()], [screening]))).toBe('bo');
  });

  test('counts from when the manager was named first, however often the same one is named', () => {
    const found = routing([routed(), routed(routingTo('bo'), 4)], [confirmed(routingTo('bo'), 6)]);
    expect([found?.since, found?.firstAt]).toEqual([minute(1), minute(1)]);
  });

  test('counts anew with another manager, and with the same one who is asked again', () => {
    const other = routing([routed()], [confirmed(routingTo('carl'), 6)]);
    expect([other?.since, other?.firstAt]).toEqual([minute(6), minute(1)]);
    const same = routing([routed()], [confirmed(), themeDecision('mette', 8, reRouted('bo'))]);
    expect([same?.since, same?.firstAt]).toEqual([minute(8), minute(1)]);
  });

  test('keeps the run of a re-routing when its manager is confirmed, and drops it for another one', () => {
    const again = themeDecision('mette', 5, reRouted('carl'));
    expect(routing([routed()], [again, confirmed(routingTo('carl'), 7)])).toMatchObject({
      run: `r${again.id}`,
      since: minute(5)
    });
    expect(routing([routed()], [again, confirmed(routingTo('dora'), 7)])).toMatchObject({
      run: '',
      since: minute(7)
    });
  });

  test('begins with the earliest of all, also where a decision is older than what a browser found', () => {
    expect(routing([routed(routingTo('bo'), 9)], [confirmed(routingTo('carl'), 3)])).toMatchObject({
      firstAt: minute(3),
      since: minute(3)
    });
  });

  test('without a manager is nobody’s: two such routings have nobody in common', () => {
    expect(routing([routed(nobody)], [confirmed(nobody, 6)])?.since).toEqual(minute(6));
    expect(routing([routed()], [confirmed(nobody, 6)])?.since).toEqual(minute(6));
  });
});
