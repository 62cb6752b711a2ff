import type { DirectoryPerson, RoutingOverride } from '../../../src/domain/routing/directoryPerson';
import { disputed } from '../../../src/domain/routing/disputed';
import { refusalOf } from '../../../src/domain/routing/eligibility';
import {
  resolveRouting,
  routedPersonOf,
  routingWithoutDirectory,
  type RoutingGrounds
} from '../../../src/domain/routing/resolveRouting';
import { isPutOff, routingCodes, type Routing } from '../../../src/domain/routing/routing';
import { directoryPerson, routedPerson, settings } from '../../support/builders';

/* What the table's rows leave open: what comes before what, and whose facts count. */

const anna = directoryPerson('anna');
const bo = directoryPerson('bo');
const carl = directoryPerson('carl');
const dora = directoryPerson('dora');
const gone = (name: string): DirectoryPerson => directoryPerson(name, { accountEnabled: false });

type Given = Partial<RoutingGrounds> & { settings?: Record<string, unknown>; isDirector?: boolean };
const route = (chain: DirectoryPerson[], given: Given = {}, proposer = anna): Routing =>
  resolveRouting(
    { proposer, chain, ...(given.isDirector ? { isDirector: true } : {}) },
    { overrides: [], rules: settings(given.settings), ...given }
  );
const override = (
  manager: DirectoryPerson,
  employment?: string,
  person = anna.key ?? ''
): RoutingOverride => ({
  person,
  manager,
  ...(employment ? { employment } : {})
});
const codes = ({ hops }: Routing): string[] => hops.map(({ displayName, code }) => `${displayName} ${code}`);

describe('the chain', () => {
  test('is followed three steps above the manager and no further', () => {
    const four = ['b', 'c', 'd', 'e'].map(gone);
    expect(route([...four.slice(1), bo]).manager).toEqual(routedPerson('bo'));
    expect(route([...four, bo])).toMatchObject({ code: 'ManagerInactive', secretariat: 'to' });
    expect(codes(route([...four, bo]))).toEqual(
      ['b', 'c', 'd', 'e'].map((name) => `${name} ManagerInactive`)
    );
  });

  test('tells of each who was passed over why, and of the routing why the first one was', () => {
    const routing = route([gone('b'), directoryPerson('c', { mail: undefined }), bo]);
    expect(routing.code).toBe('ManagerInactive');
    expect(codes(routing)).toEqual(['b ManagerInactive', 'c ManagerNoMailbox', 'bo DirectManager']);
  });

  test('tells first of all that whoever was found is away', () => {
    const away = directoryPerson('bo', { isAway: true });
    expect(route([gone('b'), away])).toMatchObject({ code: 'ManagerOnLeave', manager: routedPerson('bo') });
  });

  test('passes over somebody with a mailbox and no account name, who could never reply', () => {
    const nameless = directoryPerson('b', { key: undefined });
    expect(codes(route([nameless, bo]))).toEqual(['b ManagerNoMailbox', 'bo DirectManager']);
    expect(routedPersonOf(nameless)).toBeUndefined();
  });

  test('is that of the proposer also where the directory does not name their account', () => {
    const nameless = directoryPerson('anna', { key: undefined });
    expect(route([bo], {}, nameless)).toMatchObject({ code: 'DirectManager', manager: routedPerson('bo') });
    expect(codes(route([directoryPerson('b', { key: undefined }), bo], {}, nameless))).toEqual([
      'b ManagerNoMailbox',
      'bo DirectManager'
    ]);
  });
});

describe('a manager set by hand', () => {
  test('is the proposer’s own and nobody else’s', () => {
    const others = [override(carl, undefined, 'eva@fjordby.example'), override(dora)];
    expect(route([bo], { overrides: others }).manager).toEqual(routedPerson('dora'));
    expect(route([bo], { overrides: others.slice(0, 1) })).toMatchObject({
      code: 'DirectManager',
      hops: [{ displayName: 'bo' }]
    });
  });

  test('who may not be one is passed over, for the general one and then for the directory’s', () => {
    const chosen = [override(gone('b'), 'Skolen'), override(carl)];
    expect(route([bo], { overrides: chosen, employment: 'Skolen' })).toMatchObject({
      code: 'Override',
      manager: routedPerson('carl')
    });
    const unusable = route([bo], { overrides: [override(gone('b'))] });
    expect(unusable).toMatchObject({ code: 'ManagerInactive', manager: routedPerson('bo') });
    expect(codes(unusable)).toEqual(['b ManagerInactive', 'bo DirectManager']);
  });

  test('comes with its own reason, also where the proposer has no mailbox', () => {
    const silent = directoryPerson('anna', { mail: undefined });
    expect(route([bo], { overrides: [override(carl)] }, silent).code).toBe('Override');
    expect(route([gone('b'), bo], {}, silent).code).toBe('ManagerInactive');
  });
});

describe('several workplaces', () => {
  const two = [override(gone('b'), 'Skolen'), override(gone('c'), 'Huset')];

  test('leave nothing in doubt once one was chosen, even where its manager has left', () => {
    expect(codes(route([bo], { overrides: two, employment: 'Skolen' }))).toEqual([
      'b ManagerInactive',
      'bo DirectManager'
    ]);
  });

  test('leave it in doubt while none of them was chosen', () => {
    expect(route([bo], { overrides: two }).code).toBe('EmploymentAmbiguous');
    expect(route([bo], { overrides: two, employment: 'Andetsteds' }).code).toBe('EmploymentAmbiguous');
  });

  test('are those of the proposer, each by its name', () => {
    const others = [override(gone('b'), 'Skolen'), override(carl, 'Huset', 'eva@fjordby.example')];
    expect(route([bo], { overrides: others }).code).toBe('DirectManager');
    expect(route([bo], { overrides: [override(gone('b'), 'Skolen'), override(gone('c'))] })).toMatchObject({
      code: 'ManagerInactive',
      hops: [{}, { code: 'DirectManager' }]
    });
  });
});

describe('a director', () => {
  test('is asked about by the chief executive and by nobody else who is named', () => {
    const given = { isDirector: true, named: [dora, carl], settings: { chiefExecutive: carl.key } };
    expect(codes(route([bo], given))).toEqual(['carl ProposerIsDirector']);
  });

  test('is asked about by nobody where there is no chief executive, whoever else is named', () => {
    const nameless = directoryPerson('x', { key: undefined });
    expect(route([bo], { isDirector: true, named: [nameless, dora] })).toEqual({
      code: 'ProposerIsDirector',
      secretariat: 'to',
      hops: []
    });
  });
});

test('the deputy is the one whom the settings name, not whoever else is known', () => {
  const away = directoryPerson('bo', { isAway: true });
  const deputies = [{ person: bo.key, deputy: dora.key }];
  expect(route([away], { named: [carl, dora], settings: { deputies } }).deputy).toEqual(routedPerson('dora'));
  expect(route([away], { named: [carl] }).deputy).toBeUndefined();
  expect(route([bo], { named: [dora], settings: { deputies } }).deputy).toBeUndefined();
});

test('the domain of a mail is what stands behind its last @, in any case', () => {
  const rules = settings({ allowedMailDomains: ['fjordby.example'] });
  const refusal = (mail: string) => refusalOf(directoryPerson('bo', { mail }), anna, rules);
  expect(refusal('bo@FJORDBY.example')).toBeUndefined();
  expect(refusal('"a@fjordby.example"@elsewhere.example')).toBe('ManagerNotEligible');
  expect(refusal('bo@x.fjordby.example')).toBe('ManagerNotEligible');
});

test('every reason that a routing can give is one that the lists know', () => {
  const away = directoryPerson('bo', { isAway: true });
  const routings = [
    route([bo]),
    disputed(route([bo])),
    route([]),
    route([anna]),
    route([gone('b')]),
    route([away]),
    route([directoryPerson('b', { mail: undefined })]),
    route([bo], {}, directoryPerson('anna', { mail: undefined })),
    route([directoryPerson('b', { kind: 'orgContact' })]),
    route([bo], { overrides: [override(carl)] }),
    route([bo], { overrides: [override(carl, 'Skolen')], employment: 'Skolen' }),
    route([bo], { overrides: [override(carl, 'Skolen'), override(dora, 'Huset')] }),
    route([bo], { isDirector: true }),
    route([bo], { settings: { chiefExecutive: anna.key } }),
    route([bo], {}, directoryPerson('anna', { userType: 'Guest' })),
    routingWithoutDirectory('NoConsent'),
    routingWithoutDirectory('RoutingDeferred')
  ];
  const given = new Set(routings.flatMap(({ code, hops }) => [code, ...hops.map((hop) => hop.code)]));
  expect(Array.from(given).sort()).toEqual(
    routingCodes.filter((code) => code !== 'ManagerLeft' && code !== 'ReRouted').sort()
  );
});

test('a routing is put off while the directory does not answer or may not be read, and for no other reason', () => {
  expect(routingCodes.filter((code) => isPutOff({ ...routingWithoutDirectory('NoConsent'), code }))).toEqual([
    'NoConsent',
    'RoutingDeferred'
  ]);
});
