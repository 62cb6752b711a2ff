import { resolveManager } from '../../src/application/resolveManager';
import type { PersonRef } from '../../src/domain/people/personKey';
import type { Routing } from '../../src/domain/routing/routing';
import type { NetworkSettings } from '../../src/domain/settings/networkSettings';
import { proposalContent } from '../support/builders';
import { startTestTenant, type TestTenant } from '../support/tenant';
import { anna, start, themePath } from '../support/themePath';

// What the directory answers, over HTTP, and what the rule makes of it.
let tenant: TestTenant;
const { as, setClock } = themePath(() => tenant);
beforeAll(async () => {
  tenant = await startTestTenant();
});
afterAll(() => tenant?.close());
beforeEach(async () => {
  await tenant.post('/_tenant/reset');
  await setClock(start);
});

const resolved = async (
  proposer: PersonRef = anna,
  rules: Partial<NetworkSettings> = {}
): Promise<Routing> => {
  const sources = as(anna);
  const { settings } = await sources.files.read({ kind: 'mine', person: anna.key });
  return resolveManager(sources, { proposer, content: proposalContent }, { ...settings, ...rules });
};

test('somebody the directory does not know has no manager in it', async () => {
  const stranger = { key: 'gone@fjordby.example', displayName: 'Gone' };
  expect(await resolved(stranger)).toEqual({ code: 'NoManager', secretariat: 'to', hops: [] });
});

test.each<[string, string, Partial<NetworkSettings>]>([
  ['of the people whom the rules name', 'GET /graph/v1\\.0/users\\?', {}],
  [
    'of the group of directors',
    'GET /graph/v1\\.0/groups/',
    { directorForum: { group: '5b5ac3ce-8a9e-4bd4-9d8f-3a9a9a4fd8e1', people: [] } }
  ]
])('a 404 %s says nothing about the proposer: it is asked again', async (_of, match, rules) => {
  await tenant.post('/_tenant/faults', { match, status: 404 });
  expect(await resolved(anna, rules)).toEqual({ code: 'RoutingDeferred', secretariat: 'to', hops: [] });
});
