import fc from 'fast-check';
import { resolveRouting } from '../../src/domain/routing/resolveRouting';
import type { DirectoryPerson } from '../../src/domain/routing/directoryPerson';
import { directoryPerson, settings } from '../support/builders';

const rules = settings();
const anna = directoryPerson('anna');

describe('the right personnel manager', () => {
  test('is the directory’s manager', () => {
    const routing = resolveRouting(
      { proposer: anna, chain: [directoryPerson('bo')] },
      { overrides: [], rules }
    );
    expect(routing).toMatchObject({
      code: 'DirectManager',
      secretariat: 'copy',
      manager: { displayName: 'bo' }
    });
  });

  test('is the one set by hand, before the directory’s', () => {
    const overrides = [{ person: 'anna@fjordby.example', manager: directoryPerson('carl') }];
    const routing = resolveRouting({ proposer: anna, chain: [directoryPerson('bo')] }, { overrides, rules });
    expect(routing).toMatchObject({ code: 'Override', manager: { displayName: 'carl' } });
  });

  test('is nobody where the directory names nobody: the secretariat is the recipient', () => {
    expect(resolveRouting({ proposer: anna, chain: [] }, { overrides: [], rules })).toEqual({
      secretariat: 'to',
      code: 'NoManager',
      hops: []
    });
  });

  test.each([
    ['has left', { accountEnabled: false }, 'ManagerInactive'],
    ['may have left: the directory does not say', { accountEnabled: undefined }, 'ManagerInactive'],
    ['has no mailbox', { mail: undefined }, 'ManagerNoMailbox'],
    ['is a guest', { userType: 'Guest' }, 'ManagerNotEligible'],
    ['is a contact and no account', { kind: 'orgContact' }, 'ManagerNotEligible'],
    ['is the proposer', { id: anna.id }, 'SelfManager'],
    ['is the proposer by name', { key: anna.key }, 'SelfManager']
  ] satisfies Array<[string, Partial<DirectoryPerson>, string]>)(
    'is the next in the chain when the manager %s',
    (_why, change, code) => {
      const chain = [directoryPerson('bo', change), directoryPerson('carl')];
      const routing = resolveRouting({ proposer: anna, chain }, { overrides: [], rules });
      expect(routing).toMatchObject({ code, manager: { displayName: 'carl' }, secretariat: 'copy' });
      expect(routing.hops.map(({ displayName }) => displayName)).toEqual(['bo', 'carl']);
    }
  );

  test('lies in an allowed mail domain and is not excluded', () => {
    const chain = [
      directoryPerson('bo', { mail: 'bo@elsewhere.example' }),
      directoryPerson('carl'),
      directoryPerson('dora')
    ];
    const strict = settings({
      allowedMailDomains: ['fjordby.example'],
      excludedManagers: ['Carl@fjordby.example']
    });
    expect(
      resolveRouting({ proposer: anna, chain }, { overrides: [], rules: strict }).manager?.displayName
    ).toBe('dora');
  });

  test('stays the manager while away, and the deputy hears of it too', () => {
    const chain = [directoryPerson('bo', { isAway: true }), directoryPerson('carl')];
    const withDeputy = settings({
      deputies: [{ person: 'bo@fjordby.example', deputy: 'dora@fjordby.example' }]
    });
    expect(
      resolveRouting(
        { proposer: anna, chain },
        {
          overrides: [],
          rules: withDeputy,
          named: [directoryPerson('dora')]
        }
      )
    ).toMatchObject({
      code: 'ManagerOnLeave',
      manager: { displayName: 'bo' },
      deputy: { displayName: 'dora' }
    });
  });

  test('is nobody for a guest', () => {
    const guest = directoryPerson('gæst', { userType: 'Guest' });
    expect(
      resolveRouting({ proposer: guest, chain: [directoryPerson('bo')] }, { overrides: [], rules }).code
    ).toBe('GuestBlocked');
  });
});

const anybody = fc.record({
  id: fc.constantFrom('1', '2', '3', '4', '5'),
  kind: fc.constantFrom('user' as const, 'orgContact' as const),
  key: fc.option(fc.constantFrom('a@x.dk', 'b@x.dk', 'c@x.dk'), { nil: undefined }),
  displayName: fc.string(),
  mail: fc.option(fc.emailAddress(), { nil: undefined }),
  accountEnabled: fc.option(fc.boolean(), { nil: undefined }),
  userType: fc.constantFrom('Member' as const, 'Guest' as const, undefined),
  isAway: fc.boolean()
});

test('in any directory: somebody is told, never the proposer, in at most five steps, always the same answer', () => {
  fc.assert(
    fc.property(anybody, fc.array(anybody, { maxLength: 30 }), (proposer, chain) => {
      const routing = resolveRouting({ proposer, chain }, { overrides: [], rules });
      expect(routing.manager !== undefined || routing.secretariat === 'to').toBe(true);
      expect(routing.manager?.key === undefined || routing.manager.key !== proposer.key).toBe(true);
      expect(routing.hops.length).toBeLessThanOrEqual(5);
      expect(resolveRouting({ proposer, chain }, { overrides: [], rules })).toEqual(routing);
    })
  );
});
