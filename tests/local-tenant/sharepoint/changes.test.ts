import type { IChangeQuery } from '@pnp/sp';
import * as v from 'valibot';
import { refusal, signedIn } from './harness/client';
import { anna, bo, owner } from './harness/people';
import { startTenant, type TestTenant } from './harness/tenant';

let tenant: TestTenant;

beforeEach(async () => {
  tenant = await startTenant();
  await web().associatedMemberGroup.users.add(anna.userPrincipalName);
});
afterEach(() => tenant.close());

const web = (person = owner) => signedIn(tenant, person).web;
const list = (person = owner) => web(person).lists.getByTitle('Ideer');

const tokenSchema = v.object({ StringValue: v.string() });
const changeSchema = v.looseObject({ ChangeToken: tokenSchema, ChangeType: v.number(), Time: v.string() });
const changes = (answer: unknown) => v.parse(v.array(changeSchema), answer);

async function currentToken(of: { select(name: string): () => Promise<unknown> }): Promise<string> {
  const answer = await of.select('CurrentChangeToken')();
  return v.parse(v.object({ CurrentChangeToken: tokenSchema }), answer).CurrentChangeToken.StringValue;
}

const EVERY_TYPE = { Add: true, Update: true, DeleteObject: true, Restore: true };
const since = (StringValue: string, more: object = {}): IChangeQuery => ({
  Item: true,
  ...EVERY_TYPE,
  ChangeTokenStart: { StringValue },
  ...more
});

describe('the change log of a list', () => {
  test('tells what happened to its items, in order: added, changed, recycled, put back, deleted', async () => {
    const { Id, GUID } = await list(anna).items.add({ Title: 'Idé' });
    await list(anna).items.getById(Id).update({ Title: 'Bedre idé' });
    await list(anna).items.getById(Id).attachmentFiles.add('bilag.txt', 'Tekst');
    const binId = await list(anna).items.getById(Id).recycle();
    tenant.setNow('2026-11-24T09:30:00Z');
    await web(anna).recycleBin.getById(binId).restore();
    await list(anna).items.getById(Id).delete();
    const found = changes(await list(anna).getChanges({ Item: true, ...EVERY_TYPE }));
    expect(found.map(({ ChangeType }) => ChangeType)).toEqual([1, 2, 2, 3, 7, 3]);
    expect(found[4]).toMatchObject({
      ItemId: Id,
      UniqueId: GUID,
      Editor: 'Anna Ansat',
      Time: '2026-11-24T09:30:00Z',
      ServerRelativeUrl: '/sites/netvaerk/Lists/Ideas/1_.000'
    });
  });

  test('is asked by kind and type: with neither there is nothing to tell', async () => {
    await list().items.add({ Title: 'Idé' });
    await list().fields.addText('Note');
    await list().views.add('Mine');
    await list().update({ Description: 'Ny' });
    const told = async (query: IChangeQuery) => changes(await list().getChanges(query));
    expect(await told({ Add: true, DeleteObject: true, Restore: true })).toEqual([]);
    expect(await told({ Item: true })).toEqual([]);
    expect(await told({ Item: true, Add: true })).toHaveLength(1);
    expect(await told({ Field: true, View: true, List: true, Add: true })).toEqual([
      expect.objectContaining({ FieldId: expect.any(String) }),
      expect.objectContaining({ ViewId: expect.any(String) })
    ]);
    expect(await told({ List: true, Update: true })).toMatchObject([{ Title: 'Ideer', BaseTemplate: 100 }]);
  });

  test('goes on from a token, up to a token, by a limit, and backwards', async () => {
    await list().items.add({ Title: 'Før' });
    const start = await currentToken(list());
    for (const Title of ['Et', 'To', 'Tre']) await list().items.add({ Title });
    const all = changes(await list().getChanges(since(start)));
    expect(all.map(({ ItemId }) => ItemId)).toEqual([2, 3, 4]);
    const [first, second] = all.map(({ ChangeToken }) => ChangeToken);
    const ids = async (more: object) =>
      changes(await list().getChanges(since(start, more))).map(({ ItemId }) => ItemId);
    expect(await ids({ ChangeTokenStart: first })).toEqual([3, 4]);
    expect(await ids({ ChangeTokenEnd: second })).toEqual([2, 3]);
    expect(await ids({ FetchLimit: '2' })).toEqual([2, 3]);
    expect(await ids({ FetchLimit: 1, LatestFirst: true })).toEqual([4]);
  });

  test('gives tokens in the documented form', async () => {
    const { Id } = await list().select('Id')();
    await list().items.add({ Title: 'Idé' });
    // 23 November 2026, 08:00 UTC, in .NET ticks.
    expect(await currentToken(list())).toMatch(new RegExp(`^1;3;${Id};639310176000000000;\\d+$`));
    const site = await web().select('Id')();
    expect(await currentToken(web())).toMatch(new RegExp(`^1;2;${site.Id};639310176000000000;\\d+$`));
  });

  test('refuses a token of another list or of the site, and one that is none', async () => {
    await web().lists.add('Anden');
    const other = await currentToken(web().lists.getByTitle('Anden'));
    for (const token of [other, await currentToken(web())]) {
      expect(await refusal(list().getChanges(since(token)))).toMatchObject({
        status: 400,
        code: '-2130575173, Microsoft.SharePoint.SPException',
        message: 'Cannot use the changeToken from one object against a different object.'
      });
    }
    expect(await refusal(list().getChanges(since('i går')))).toMatchObject({
      status: 400,
      code: '-2146233086, System.ArgumentOutOfRangeException'
    });
  });

  test('tells of items that one may not see, unless it is asked to leave them out', async () => {
    await web().lists.add('Egne', '', 100, false, { ReadSecurity: 2 });
    const own = (person = owner) => web(person).lists.getByTitle('Egne');
    await own(anna).items.add({ Title: 'Annas' });
    await own().items.add({ Title: 'Ejerens' });
    const query = { Item: true, Add: true };
    expect(changes(await own(anna).getChanges(query))).toHaveLength(2);
    const trimmed: IChangeQuery & { RequireSecurityTrim: boolean } = { ...query, RequireSecurityTrim: true };
    expect(changes(await own(anna).getChanges(trimmed)).map(({ ItemId }) => ItemId)).toEqual([1]);
  });

  test('is undone with a write that fails', async () => {
    const start = await currentToken(list());
    await list().items.add({ Title: 'Et', ClientId: 'nøgle' });
    await refusal(list().items.add({ Title: 'To', ClientId: 'nøgle' }));
    expect(changes(await list().getChanges(since(start)))).toHaveLength(1);
  });
});

describe('the change log of the site', () => {
  test('tells of lists, groups, members and rights', async () => {
    const start = await currentToken(web());
    await web().lists.add('Ny');
    const group = await web().siteGroups.add({ Title: 'Redaktører' });
    await web().siteGroups.getById(group.Id).users.add(bo.userPrincipalName);
    await web().lists.getByTitle('Ny').breakRoleInheritance(true);
    const reader = await web().roleDefinitions.getByName('Read').select('Id')();
    await web().lists.getByTitle('Ny').roleAssignments.add(group.Id, reader.Id);
    await web().lists.getByTitle('Ny').roleAssignments.remove(group.Id, reader.Id);
    await web().lists.getByTitle('Ny').delete();
    const query: IChangeQuery = {
      List: true,
      Group: true,
      ...EVERY_TYPE,
      GroupMembershipAdd: true,
      RoleAssignmentAdd: true,
      RoleAssignmentDelete: true,
      ChangeTokenStart: { StringValue: start }
    };
    const found = changes(await web().getChanges(query));
    expect(found.map(({ ChangeType, Title, GroupId }) => [ChangeType, Title ?? GroupId])).toEqual([
      [1, 'Ny'],
      [1, group.Id],
      [13, group.Id],
      [11, 'Ny'],
      [12, 'Ny'],
      [3, 'Ny']
    ]);
  });

  test('keeps a list to itself that one may not open', async () => {
    await list().breakRoleInheritance(false);
    await list().items.add({ Title: 'Fortroligt' });
    const query = { Item: true, Add: true };
    expect(changes(await web().getChanges(query))).toHaveLength(1);
    expect(changes(await web(anna).getChanges(query))).toEqual([]);
    expect((await refusal(list(anna).getChanges(query))).status).toBe(404);
  });
});
