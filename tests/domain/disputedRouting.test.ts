import fc from 'fast-check';
import { dueNotifications } from '../../src/domain/notifications/dueNotifications';
import type { DirectoryPerson } from '../../src/domain/routing/directoryPerson';
import { disputed, disputedName } from '../../src/domain/routing/disputed';
import { resolveRouting, routingWithoutDirectory } from '../../src/domain/routing/resolveRouting';
import type { Routing } from '../../src/domain/routing/routing';
import { circumstances, directoryPerson, settings, themeDecision, themeFile } from '../support/builders';

/* "Det er ikke min leder": what the proposer's word makes of a routing. */

const anna = directoryPerson('anna');
const bo = directoryPerson('bo');
const route = (chain: DirectoryPerson[], proposer = anna): Routing =>
  resolveRouting({ proposer, chain }, { overrides: [], rules: settings() });

test('the manager is not asked: the secretariat has it, and sees whom the directory named', () => {
  const passedOver = directoryPerson('bo', { accountEnabled: false });
  const routing = disputed(route([passedOver, directoryPerson('carl')]));
  expect(routing).toEqual({
    code: 'ManagerDisputed',
    secretariat: 'to',
    hops: [
      { displayName: 'bo', code: 'ManagerInactive' },
      { displayName: 'carl', code: 'ManagerDisputed' }
    ]
  });
  const due = dueNotifications(
    themeFile([], [themeDecision('mette', 2, { kind: 'routingConfirmed', routing })], {
      proposerMail: undefined
    }),
    circumstances(10)
  );
  expect(due).toMatchObject([
    { message: { template: 'tellDisputed', named: 'carl' }, to: [], secretariat: 'to' }
  ]);
});

test.each([
  ['nobody was found', route([])],
  ['the proposer is a guest', route([bo], directoryPerson('gry', { userType: 'Guest' }))],
  ['the directory does not answer', routingWithoutDirectory('RoutingDeferred')],
  ['the directory may not be read', routingWithoutDirectory('NoConsent')]
])('where %s there is nothing to dispute', (_why, routing) => {
  expect(disputed(routing)).toBe(routing);
  expect(disputedName(routing)).toBeUndefined();
});

const anybody = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom('user' as const, 'orgContact' as const),
  key: fc.option(fc.emailAddress(), { nil: undefined }),
  displayName: fc.string(),
  mail: fc.option(fc.emailAddress(), { nil: undefined }),
  accountEnabled: fc.option(fc.boolean(), { nil: undefined }),
  userType: fc.constantFrom('Member' as const, 'Guest' as const, undefined),
  isAway: fc.boolean()
});

test('in any directory it leads to the secretariat and to nobody else, once and for all', () => {
  fc.assert(
    fc.property(fc.array(anybody, { maxLength: 6 }), (chain) => {
      const found = route(chain);
      const routing = disputed(found);
      expect(routing.secretariat).toBe('to');
      expect([routing.manager, routing.deputy]).toEqual([undefined, undefined]);
      const names = ({ hops }: Routing): string[] => hops.map(({ displayName }) => displayName);
      expect(names(routing)).toEqual(names(found));
      expect(disputedName(routing)).toBe(found.manager?.displayName);
      expect(disputed(routing)).toEqual(routing);
    })
  );
});
