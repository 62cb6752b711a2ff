import { timelineOf } from '../../src/domain/timeline/timeline';
import { circumstances, minute, routingTo, themeDecision, themeEvent, themeFile } from '../support/builders';

const routed = (by: string, to: string, at = 1) =>
  themeEvent(by, at, { kind: 'routed', routing: routingTo(to) });
const reply = (by: string, at = 5) =>
  themeEvent(by, at, { kind: 'managerReplied', reply: 'support', comment: '' });
const confirmed = (to: string, by = 'mette', at = 3) =>
  themeDecision(by, at, { kind: 'routingConfirmed', routing: routingTo(to) });

describe('where a proposal stands', () => {
  test('submitted, until it is routed', () => {
    expect(timelineOf(themeFile(), circumstances()).status).toBe('submitted');
  });

  test('with the manager that the proposer’s browser found', () => {
    const { status, routing } = timelineOf(themeFile([routed('anna', 'bo')]), circumstances());
    expect(status).toBe('withManager');
    expect(routing).toMatchObject({ confirmed: false, routing: { manager: { displayName: 'bo' } } });
  });

  test('in screening once the manager has replied and the routing is confirmed', () => {
    const timeline = timelineOf(
      themeFile([routed('anna', 'bo'), reply('bo')], [confirmed('bo')]),
      circumstances()
    );
    expect(timeline.status).toBe('screening');
    expect(timeline.reply).toMatchObject({ reply: 'support', standing: 'valid' });
  });

  test('still with the manager while the reply rests on an unconfirmed routing', () => {
    const timeline = timelineOf(themeFile([routed('anna', 'bo'), reply('bo')]), circumstances());
    expect(timeline.status).toBe('withManager');
    expect(timeline.reply?.standing).toBe('pending');
  });

  test('back to routing when the manager says "not my employee"', () => {
    const denial = themeEvent('bo', 5, { kind: 'managerReplied', reply: 'notMyEmployee', comment: '' });
    const timeline = timelineOf(
      themeFile([routed('anna', 'bo'), denial], [confirmed('bo')]),
      circumstances()
    );
    expect(timeline.status).toBe('submitted');
  });

  test('with the secretariat where there is no manager', () => {
    const nobody = { secretariat: 'to', code: 'NoManager', hops: [] } as const;
    const event = themeEvent('anna', 1, { kind: 'routed', routing: nobody });
    expect(timelineOf(themeFile([event]), circumstances()).status).toBe('screening');
  });
});

describe('who has the authority', () => {
  const standings = (file: ReturnType<typeof themeFile>) =>
    timelineOf(file, circumstances()).history.map(({ what, standing }) => `${what} ${standing}`);

  test('a routing counts only from the proposer or the secretariat’s decision', () => {
    const file = themeFile([routed('eva', 'eva')]);
    expect(standings(file)).toEqual(['submitted valid', 'routed invalid']);
    expect(timelineOf(file, circumstances()).status).toBe('submitted');
  });

  test('a reply counts only from the manager that the routing names', () => {
    const file = themeFile([routed('anna', 'bo'), reply('eva')], [confirmed('bo')]);
    expect(standings(file)).toContain('managerReplied invalid');
    expect(timelineOf(file, circumstances()).status).toBe('withManager');
  });

  test('a proposer who routes to a friend is overruled by the directory', () => {
    const file = themeFile([routed('anna', 'eva'), reply('eva')], [confirmed('bo')]);
    expect(timelineOf(file, circumstances())).toMatchObject({ status: 'withManager', reply: undefined });
  });

  test('nobody replies to their own proposal or confirms its routing', () => {
    const file = themeFile([routed('anna', 'anna'), reply('anna')], [confirmed('anna', 'anna')]);
    const { status, routing } = timelineOf(file, circumstances());
    expect(status).toBe('withManager');
    expect(routing?.confirmed).toBe(false);
    expect(standings(file)).toEqual(
      expect.arrayContaining(['managerReplied invalid', 'routingConfirmed invalid'])
    );
  });

  test('what cannot be read is shown as invalid and changes nothing', () => {
    const odd = { ...routed('anna', 'bo'), content: undefined };
    expect(standings(themeFile([odd]))).toEqual(['submitted valid', 'unreadable invalid']);
  });

  test('the history is in the order of the server’s clock, and says when a proposal was changed after a reply', () => {
    const file = themeFile([reply('bo', 9), routed('anna', 'bo')], [confirmed('bo')], { version: '2.0' });
    const { history } = timelineOf(file, circumstances());
    expect(history.map(({ what }) => what)).toEqual([
      'submitted',
      'routed',
      'routingConfirmed',
      'managerReplied'
    ]);
    expect(history[3]).toMatchObject({ changedSince: true, at: minute(9) });
  });
});
