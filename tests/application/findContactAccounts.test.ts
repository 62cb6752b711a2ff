import { directory } from '../../src/adapters/graph/directory';
import { graphClient } from '../../src/adapters/graph/graphClient';
import { contactReader } from '../../src/adapters/sharepoint/contactReader';
import { listRows } from '../../src/adapters/sharepoint/listRows';
import { contactAccounts } from '../../src/adapters/sharepoint/setUp/contactAccounts';
import { sharePoint } from '../../src/adapters/sharepoint/sharePoint';
import { findContactAccounts } from '../../src/application/findContactAccounts';
import type { SetUpStep } from '../../src/application/ports/siteAdministration';
import { listItem, type ListItem } from '../support/listItem';
import { startTestTenant, type TestTenant } from '../support/tenant';

const owner = 'thomas.winther@fjordby.example';
const employee = 'anna.mortensen@fjordby.example';
const idaId = '24b52137-f5b7-5200-83ef-c4043d5fc438';

let tenant: TestTenant;
let editor: ListItem;

beforeAll(async () => {
  tenant = await startTestTenant();
  editor = listItem(tenant, 'isn@albertslund.dk');
});
beforeEach(() => tenant.post('/_tenant/reset'));
afterAll(() => tenant.close());

const webUrl = (): string => `${tenant.origin}/sites/netvaerk`;
const run = (who: string): Promise<SetUpStep[]> => {
  const sp = sharePoint({ webUrl: webUrl(), getToken: () => tenant.token(who, 'sharepoint') });
  const graph = { endpoint: `${tenant.origin}/graph`, getToken: () => tenant.token(who, 'graph') };
  return findContactAccounts(contactAccounts(sp), directory(graphClient(graph)));
};
const idsInList = async (): Promise<Array<string | undefined>> => {
  const rows = listRows({ webUrl: webUrl(), getToken: () => tenant.token(employee, 'sharepoint') });
  return (await contactReader(rows).readAll()).map(({ userId }) => userId);
};

test('object ids that are missing or another’s are written; a second run changes nothing', async () => {
  await editor.change('ContactCards', 'Ida Skov Nielsen', { UserId: null });
  await editor.change('ContactCards', 'Mette Horsgaard', { UserId: idaId });
  expect((await run(owner)).map(({ result }) => result)).toEqual(['changed', 'changed']);
  expect(await idsInList()).toEqual([idaId, '07474a03-3232-52a7-affb-7ebe7463a91a']);
  expect((await run(owner)).map(({ result }) => result)).toEqual(['inPlace', 'inPlace']);
});

test('an account that the directory does not know is left as the editor wrote it', async () => {
  await editor.add('ContactCards', { Title: 'Ukendt', UserPrincipalName: 'nobody@fjordby.example' });
  expect((await run(owner)).map(({ name }) => name)).toEqual(['Ida Skov Nielsen', 'Mette Horsgaard']);
});

test('more cards than the directory takes at once are all found', async () => {
  for (let at = 0; at < 20; at++) {
    await editor.add('ContactCards', { Title: `Kort ${at}`, UserPrincipalName: 'isn@albertslund.dk' });
  }
  expect(await run(owner)).toHaveLength(22);
  expect((await idsInList()).filter((id) => id === idaId)).toHaveLength(21);
});

test('without the permission to read the directory nothing is written, and set-up goes on', async () => {
  await editor.change('ContactCards', 'Ida Skov Nielsen', { UserId: null });
  await tenant.post('/_tenant/consent', { scopes: [] });
  expect(await run(owner)).toEqual([]);
});

test('an employee may not write them', async () => {
  await editor.change('ContactCards', 'Ida Skov Nielsen', { UserId: null });
  await expect(run(employee)).rejects.toMatchObject({ code: 'forbidden' });
});
