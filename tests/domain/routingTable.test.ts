import fc from 'fast-check';
import { dueNotifications } from '../../src/domain/notifications/dueNotifications';
import type { DirectoryPerson, RoutingOverride } from '../../src/domain/routing/directoryPerson';
import {
  resolveRouting,
  routingWithoutDirectory,
  type RoutingGrounds
} from '../../src/domain/routing/resolveRouting';
import type { Routing } from '../../src/domain/routing/routing';
import {
  circumstances,
  directoryPerson,
  proposalContent,
  minute,
  routedPerson,
  settings,
  themeDecision,
  themeEvent,
  themeFile
} from '../support/builders';

/* The routing table of the design, row by row, each with a directory of its own. */

const anna = directoryPerson('anna');
const bo = directoryPerson('bo');
const carl = directoryPerson('carl');
const dora = directoryPerson('dora');

const route = (
  chain: DirectoryPerson[],
  grounds: Partial<RoutingGrounds> & { settings?: Record<string, unknown> } = {},
  proposer = anna
): Routing =>
  resolveRouting({ proposer, chain }, { overrides: [], rules: settings(grounds.settings), ...grounds });
const override = (manager: DirectoryPerson, employment?: string): RoutingOverride => ({
  person: 'anna@fjordby.example',
  manager,
  ...(employment ? { employment } : {})
});

/** What is due about a proposal with this routing, confirmed by the secretariat: topics and where they go. */
function dueFor(routing: Routing, file: Partial<Parameters<typeof themeFile>[2]> = {}): string[] {
  const confirmed = themeDecision('mette', 2, { kind: 'routingConfirmed', routing });
  return dueNotifications(
    themeFile([], [confirmed], { proposerMail: undefined, ...file }),
    circumstances(10)
  ).map(({ notification, to, secretariat }) => `${notification.split(':')[0]} ${to.join()} ${secretariat}`);
}
const askedBo = 'asked bo@fjordby.example copy';

describe('row', () => {
  test('1: an eligible manager is asked, the secretariat gets a copy', () => {
    const routing = route([bo, carl]);
    expect(routing).toMatchObject({ code: 'DirectManager', manager: { key: bo.key }, secretariat: 'copy' });
    expect(dueFor(routing)).toEqual([askedBo]);
  });

  test('2: without a manager the secretariat is the recipient', () => {
    const routing = route([]);
    expect(routing).toEqual({ code: 'NoManager', secretariat: 'to', hops: [] });
    expect(dueFor(routing)).toEqual(['secretariat  to']);
  });

  test.each([
    ['themself', anna],
    ['their second account', directoryPerson('anna.admin')]
  ])('3: a manager who is %s is passed over', (_who, manager) => {
    const linked = { settings: { linkedAccounts: [['anna@fjordby.example', 'anna.admin@fjordby.example']] } };
    expect(route([manager, carl], linked)).toMatchObject({ code: 'SelfManager', manager: { key: carl.key } });
    expect(route([manager], linked)).toMatchObject({ code: 'SelfManager', secretariat: 'to' });
  });

  test('3: a directory that runs in a circle ends', () => {
    const circle = [directoryPerson('bo', { accountEnabled: false }), anna, directoryPerson('bo'), anna];
    expect(route(circle)).toMatchObject({ code: 'ManagerInactive', secretariat: 'to' });
    expect(route(circle).manager).toBeUndefined();
  });

  test.each<[string, Record<string, unknown>, boolean]>([
    ['in the settings', { directorForum: { people: ['anna@fjordby.example'] } }, false],
    ['in the group of the directory', {}, true]
  ])('4: a director %s goes to the chief executive where there is one', (_where, rows, isDirector) => {
    const director = (more: Record<string, unknown>, named: DirectoryPerson[] = []): Routing =>
      resolveRouting(
        { proposer: anna, chain: [bo], isDirector },
        { overrides: [], named, rules: settings({ ...rows, ...more }) }
      );
    expect(director({})).toEqual({ code: 'ProposerIsDirector', secretariat: 'to', hops: [] });
    const led = director({ chiefExecutive: 'carl@fjordby.example' }, [carl]);
    expect(led).toMatchObject({
      code: 'ProposerIsDirector',
      manager: { key: carl.key },
      secretariat: 'copy'
    });
  });

  test('5: the chief executive’s own proposal goes to the secretariat', () => {
    const top = { settings: { chiefExecutive: 'anna@fjordby.example' }, named: [anna] };
    expect(route([bo], top)).toEqual({ code: 'TopOfOrganisation', secretariat: 'to', hops: [] });
  });

  test.each([
    ['disabled', { accountEnabled: false }],
    ['deleted, so that the directory says nothing', { accountEnabled: undefined }]
  ])('6: a manager who is %s is passed over', (_what, change) => {
    const routing = route([directoryPerson('bo', change), carl]);
    expect(routing).toMatchObject({ code: 'ManagerInactive', manager: { key: carl.key } });
  });

  test('7: a manager who is away stays the manager, and the deputy is told, too', () => {
    const away = directoryPerson('bo', { isAway: true });
    const deputies = [{ person: 'bo@fjordby.example', deputy: 'dora@fjordby.example' }];
    const routing = route([away, carl], { settings: { deputies }, named: [dora] });
    expect(routing).toMatchObject({
      code: 'ManagerOnLeave',
      manager: { key: bo.key },
      deputy: { key: dora.key }
    });
    expect(dueFor(routing)).toEqual(['asked bo@fjordby.example,dora@fjordby.example copy']);
  });

  test.each([
    ['has left', directoryPerson('dora', { accountEnabled: false })],
    ['is the proposer', anna]
  ])('7: a deputy who %s is no deputy', (_why, deputy) => {
    const deputies = [{ person: 'bo@fjordby.example', deputy: deputy.key }];
    const away = directoryPerson('bo', { isAway: true });
    expect(route([away], { settings: { deputies }, named: [deputy] }).deputy).toBeUndefined();
  });

  test('9: a guest proposes nothing', () => {
    const routing = route([bo], {}, directoryPerson('gry', { userType: 'Guest' }));
    expect(routing.code).toBe('GuestBlocked');
    expect(dueFor(routing)).toEqual([]);
  });

  test('11: the workplace that was chosen decides, else the directory does and says so', () => {
    const overrides = [override(carl, 'Skolen'), override(dora, 'Kulturhuset')];
    expect(route([bo], { overrides, employment: 'Kulturhuset' })).toMatchObject({
      code: 'EmploymentChosen',
      manager: { key: dora.key }
    });
    expect(route([bo], { overrides })).toMatchObject({
      code: 'EmploymentAmbiguous',
      manager: { key: bo.key }
    });
    expect(route([bo], { overrides: [override(carl, 'Skolen')] }).code).toBe('DirectManager');
    const general = [...overrides, override(dora)];
    expect(route([bo], { overrides: general })).toMatchObject({
      code: 'Override',
      manager: { key: dora.key }
    });
  });

  test('12: a proposer without a mailbox gets no mail, and the manager is asked all the same', () => {
    const routing = route([bo], {}, directoryPerson('anna', { mail: undefined }));
    expect(routing).toMatchObject({
      code: 'ProposerNoMailbox',
      manager: { key: bo.key },
      secretariat: 'copy',
      hops: [{ code: 'DirectManager' }]
    });
    expect(dueFor(routing)).toEqual([askedBo]);
    expect(dueFor(route([bo]), { proposerMail: undefined })).toEqual([askedBo]);
    expect(dueFor(route([bo]), { proposerMail: 'anna@fjordby.example' })).toEqual([
      askedBo,
      'receipt anna@fjordby.example none'
    ]);
  });

  test('13: a manager without a mailbox is passed over', () => {
    const routing = route([directoryPerson('bo', { mail: undefined }), carl]);
    expect(routing).toMatchObject({ code: 'ManagerNoMailbox', manager: { key: carl.key } });
  });

  test('14: of a manager who has left the secretariat hears, and nobody is asked or reminded', () => {
    const routing = route([bo]);
    const confirmed = themeDecision('mette', 2, { kind: 'routingConfirmed', routing });
    const due = (departed: string[]): string[] =>
      dueNotifications(themeFile([], [confirmed], { proposerMail: undefined }), {
        ...circumstances(10),
        departed
      }).map(({ notification, secretariat }) => `${notification} ${secretariat}`);
    expect(due([])).toEqual(['asked:bo@fjordby.example copy']);
    expect(due(['carl@fjordby.example'])).toEqual(['asked:bo@fjordby.example copy']);
    expect(due(['bo@fjordby.example'])).toEqual(['left:bo@fjordby.example to']);
  });

  test('19: a manager who is the reference leader gets one mail with both roles', () => {
    const leader = themeDecision('mette', 3, {
      kind: 'referenceLeaderAssigned',
      leader: routedPerson('bo'),
      networkType: 'welfare'
    });
    const confirmed = themeDecision('mette', 2, { kind: 'routingConfirmed', routing: route([bo]) });
    const due = dueNotifications(
      themeFile([], [confirmed, leader], { proposerMail: undefined }),
      circumstances(10)
    );
    expect(due.map(({ message }) => message)).toMatchObject([
      { template: 'askReferenceLeader', isManager: true }
    ]);
  });

  test('20: while the directory does not answer nobody is told, and after three failures the secretariat', () => {
    const failure = (at: number) =>
      themeEvent('anna', at, { kind: 'routed', routing: routingWithoutDirectory('RoutingDeferred') });
    const due = (count: number): string[] =>
      dueNotifications(
        themeFile(
          Array.from({ length: count }, (_, index) => failure(index * 6)),
          [],
          {
            proposerMail: undefined
          }
        ),
        circumstances(30)
      ).map(({ notification, secretariat }) => `${notification} ${secretariat}`);
    expect(due(2)).toEqual([]);
    expect(due(3)).toEqual(['unrouted to']);
  });
});

const keys = ['anna', 'bo', 'carl', 'dora', 'eva'].map((name) => `${name}@fjordby.example`);
const anybody = fc.record({
  id: fc.constantFrom('1', '2', '3', '4', '5', '6'),
  kind: fc.constantFrom('user' as const, 'orgContact' as const),
  key: fc.option(fc.constantFrom(...keys), { nil: undefined }),
  displayName: fc.string(),
  mail: fc.option(fc.constantFrom(...keys, 'x@elsewhere.example'), { nil: undefined }),
  accountEnabled: fc.option(fc.boolean(), { nil: undefined }),
  userType: fc.constantFrom('Member' as const, 'Guest' as const, undefined),
  isAway: fc.boolean()
});
const anyGrounds = fc.record({
  overrides: fc.array(
    fc
      .record({
        person: fc.constantFrom(...keys),
        employment: fc.constantFrom('Skolen', 'Huset', undefined),
        manager: anybody
      })
      .map(({ employment, ...rest }) => (employment ? { ...rest, employment } : rest)),
    { maxLength: 4 }
  ),
  named: fc.array(anybody, { maxLength: 4 }),
  employment: fc.constantFrom('Skolen', 'Huset', 'Andet', undefined),
  rows: fc.record({
    allowedMailDomains: fc.constantFrom([], ['fjordby.example']),
    excludedManagers: fc.subarray(keys),
    directorForum: fc.subarray(keys).map((people) => ({ people })),
    chiefExecutive: fc.constantFrom(...keys),
    linkedAccounts: fc.constantFrom([], [keys.slice(0, 2)]),
    deputies: fc.constantFrom([], [{ person: keys[1], deputy: keys[2] }])
  })
});

test('in any directory of thirty levels, whatever is set by hand, the rules hold', () => {
  fc.assert(
    fc.property(
      anybody,
      fc.array(anybody, { maxLength: 30 }),
      fc.boolean(),
      anyGrounds,
      (proposer, chain, isDirector, given) => {
        const { rows, employment, ...rest } = given;
        const rules = settings(rows);
        const grounds = { ...rest, rules, ...(employment ? { employment } : {}) };
        const routing = resolveRouting({ proposer, chain, isDirector }, grounds);
        // somebody is told, always
        expect(routing.manager !== undefined || routing.secretariat === 'to').toBe(true);
        // never the proposer, under whichever account, as manager or as deputy
        for (const person of [routing.manager, routing.deputy]) {
          if (person && proposer.key) {
            expect(person.key).not.toBe(proposer.key);
            expect(
              rules.linkedAccounts.some(
                (linked) => linked.includes(person.key) && linked.includes(proposer.key ?? '')
              )
            ).toBe(false);
          }
          if (person) {
            expect(rules.excludedManagers).not.toContain(person.key);
          }
        }
        // bounded, and the same every time
        expect(routing.hops.length).toBeLessThanOrEqual(6);
        expect(resolveRouting({ proposer, chain, isDirector }, grounds)).toEqual(routing);
        // the secretariat's mailbox hears of every proposal that anybody can make
        const told = dueFor(routing).map((due) => due.split(' ')[2]);
        expect(routing.code === 'GuestBlocked' || told.some((role) => role === 'to' || role === 'copy')).toBe(
          true
        );
      }
    )
  );
});

test('routing takes no account of the type of network: another type keeps the manager', () => {
  const changed = { content: { ...proposalContent, networkType: 'learning' as const }, modified: minute(5) };
  expect(dueFor(route([bo]), changed)).toEqual([askedBo]);
});
