import { refusal, signedIn } from './harness/client';
import { anna, bo, colleague, owner } from './harness/people';
import { startTenant, type TestTenant } from './harness/tenant';

let tenant: TestTenant;

beforeEach(async () => {
  tenant = await startTenant();
  const members = signedIn(tenant, owner).web.associatedMemberGroup;
  await members.users.add(anna.userPrincipalName);
  await members.users.add(bo.userPrincipalName);
});
afterEach(() => tenant.close());

const web = (person = owner) => signedIn(tenant, person).web;
const bin = (person = owner) => web(person).recycleBin;
const items = (person = owner) => web(person).lists.getByTitle('Ideer').items;

test('a recycled item tells who made and who deleted it, and when', async () => {
  await items(anna).add({ Title: 'Kasseret' });
  tenant.setNow('2026-11-24T08:00:00Z');
  const id = await items(bo).getById(1).recycle();
  expect(await bin(bo).getById(id)()).toMatchObject({
    Id: id,
    Title: 'Kasseret',
    LeafName: '1_.000',
    DirName: 'sites/netvaerk/Lists/Ideas',
    AuthorName: 'Anna Ansat',
    DeletedByName: 'Bo Ansat',
    DeletedByEmail: 'bo.ansat@eksempel.dk',
    DeletedDate: '2026-11-24T08:00:00Z',
    DeletedDateLocalFormatted: '24-11-2026 09:00',
    ItemState: 1,
    ItemType: 3
  });
});

test('a restored item is what it was: id, stamps, versions and attachments', async () => {
  const { Id } = await items(anna).add({ Title: 'Først', ClientId: 'nøgle' });
  await items(anna).getById(Id).update({ Title: 'Så' });
  await items(anna).getById(Id).attachmentFiles.add('bilag.txt', 'Tekst');
  const before = await items().getById(Id)();
  const binId = await items(bo).getById(Id).recycle();
  expect((await web().lists.getByTitle('Ideer').select('ItemCount')()).ItemCount).toBe(0);
  await bin(bo).getById(binId).restore();
  expect(await items().getById(Id)()).toEqual(before);
  expect(await items().getById(Id).versions()).toHaveLength(2);
  expect(await items().getById(Id).attachmentFiles.getByName('bilag.txt').getText()).toBe('Tekst');
  expect((await web().lists.getByTitle('Ideer').select('ItemCount')()).ItemCount).toBe(1);
  expect(await bin()()).toEqual([]);
});

test('an item stays in the bin when its unique value was taken meanwhile', async () => {
  await items().add({ Title: 'Først', ClientId: 'nøgle' });
  const binId = await items().getById(1).recycle();
  await items().add({ Title: 'Anden', ClientId: 'nøgle' });
  expect((await refusal(bin().getById(binId).restore())).status).toBe(500);
  expect(await bin()()).toHaveLength(1);
  expect(await items()()).toHaveLength(1);
});

test('people see what they deleted themselves, owners everything', async () => {
  await items(anna).add({ Title: 'Annas' });
  await items(bo).add({ Title: 'Bos' });
  const annas = await items(anna).getById(1).recycle();
  await items(bo).getById(2).recycle();
  expect((await bin(bo)()).map(({ Title }) => Title)).toEqual(['Bos']);
  expect(await bin()()).toHaveLength(2);
  for (const call of [
    bin(bo).getById(annas)(),
    bin(bo).getById(annas).restore(),
    bin(bo).getById(annas).delete()
  ]) {
    expect((await refusal(call)).status).toBe(400);
  }
});

test('who has lost the right to delete can neither put back nor purge', async () => {
  await items(anna).add({ Title: 'Annas' });
  const id = await items(anna).getById(1).recycle();
  await web().lists.getByTitle('Ideer').breakRoleInheritance(false, true);
  expect((await refusal(bin(anna).getById(id).restore())).status).toBe(403);
  expect((await refusal(bin(anna).getById(id).delete())).status).toBe(403);
});

test('what is deleted from the bin is gone for good; all can be restored or deleted at once', async () => {
  for (const Title of ['Et', 'To', 'Tre']) {
    const { Id } = await items().add({ Title });
    await items().getById(Id).recycle();
  }
  const [newest] = await bin().select('Id', 'Title')();
  expect(newest?.Title).toBe('Tre');
  await bin()
    .getById(newest?.Id ?? '')
    .delete();
  await bin().restoreAll();
  expect((await items()()).map(({ Title }) => Title)).toEqual(['Et', 'To']);
  await items().getById(1).recycle();
  await bin().deleteAll();
  expect(await bin()()).toEqual([]);
  expect(await items()()).toHaveLength(1);
});

test('the second stage is a loud 501', async () => {
  await items().add({ Title: 'Et' });
  const id = await items().getById(1).recycle();
  expect((await refusal(bin().getById(id).moveToSecondStage())).status).toBe(501);
});

test('one version is read by its number', async () => {
  const { Id } = await items().add({ Title: 'Først' });
  await items().getById(Id).update({ Title: 'Så' });
  expect(await items().getById(Id).versions.getById(512)()).toMatchObject({
    VersionLabel: '1.0',
    Title: 'Først'
  });
  expect((await refusal(items().getById(Id).versions.getById(5120)())).status).toBe(404);
});

describe('a list in the bin', () => {
  const ideas = (person = owner) => web(person).lists.getByTitle('Ideer');

  test('is gone with its items, and comes back with all of them', async () => {
    await items().add({ Title: 'Et', ClientId: 'nøgle' });
    await items().getById(1).attachmentFiles.add('bilag.txt', 'Tekst');
    const { Id: listId } = await ideas().select('Id')();
    const id = await ideas().recycle();
    expect((await refusal(ideas()())).status).toBe(404);
    expect((await refusal(web().lists.getById(listId)())).status).toBe(404);
    expect((await web().lists.filter("Title eq 'Ideer'")()).length).toBe(0);
    expect(await bin()()).toMatchObject([
      { Id: id, ItemType: 4, Title: 'Ideer', LeafName: 'Ideas', DirName: 'sites/netvaerk/Lists' }
    ]);
    await bin().getById(id).restore();
    expect(await ideas().select('Id')()).toMatchObject({ Id: listId });
    expect(await items().getById(1).attachmentFiles.getByName('bilag.txt').getText()).toBe('Tekst');
    expect(await bin()()).toEqual([]);
  });

  test('takes what lay in the bin before it out of sight, until it is back', async () => {
    await items().add({ Title: 'Et' });
    await items().getById(1).recycle();
    const id = await ideas().recycle();
    expect((await bin()()).map(({ Title }) => Title)).toEqual(['Ideer']);
    await bin().getById(id).restore();
    expect((await bin()()).map(({ Title }) => Title)).toEqual(['Et']);
  });

  test('stays there when its title has been taken meanwhile', async () => {
    const id = await ideas().recycle();
    await web().lists.add('Ideer');
    expect(await refusal(bin().getById(id).restore())).toMatchObject({
      status: 500,
      code: expect.stringContaining('-2130575342')
    });
    expect(await bin()()).toHaveLength(1);
  });

  test('is put there and deleted for good by nobody who may not manage lists', async () => {
    await web().lists.getByTitle('Ideer').breakRoleInheritance(true);
    const { Id } = await web().associatedMemberGroup.select('Id')();
    const levels = await web().roleDefinitions();
    const idOf = (name: string): number => levels.find(({ Name }) => Name === name)?.Id ?? 0;
    await ideas().roleAssignments.remove(Id, idOf('Edit'));
    await ideas().roleAssignments.add(Id, idOf('Contribute'));
    expect((await refusal(ideas(anna).recycle())).status).toBe(403);
    const id = await ideas().recycle();
    expect((await refusal(bin(anna).getById(id).delete())).status).toBe(400);
    await bin().getById(id).delete();
    expect(await bin()()).toEqual([]);
  });
});

describe('an attachment in the bin', () => {
  const files = (person = owner) => items(person).getById(1).attachmentFiles;

  beforeEach(async () => {
    await items(bo).add({ Title: 'Med bilag' });
    await files(bo).add('bilag.txt', 'Tekst');
  });

  test('is gone from its item, and comes back as it was', async () => {
    await files(bo).getByName('bilag.txt').recycle();
    expect(await files()()).toEqual([]);
    const [found] = await bin(bo)();
    expect(found).toMatchObject({
      ItemType: 7,
      LeafName: 'bilag.txt',
      DirName: 'sites/netvaerk/Lists/Ideas/Attachments/1',
      Size: '5'
    });
    await bin(bo)
      .getById(found?.Id ?? '')
      .restore();
    expect(await files().getByName('bilag.txt').getText()).toBe('Tekst');
    expect(await bin()()).toEqual([]);
  });

  test('stays there when its name has been taken meanwhile', async () => {
    await files().getByName('bilag.txt').recycle();
    await files().add('BILAG.txt', 'Ny');
    const [found] = await bin()();
    expect(
      (
        await refusal(
          bin()
            .getById(found?.Id ?? '')
            .restore()
        )
      ).status
    ).toBe(400);
    await bin().deleteAll();
    expect(await files().getByName('bilag.txt').getText()).toBe('Ny');
  });

  test('is out of sight while its item lies there, and goes with it for good', async () => {
    await files().getByName('bilag.txt').recycle();
    const id = await items().getById(1).recycle();
    expect((await bin()()).map(({ Title }) => Title)).toEqual(['Med bilag']);
    await bin().getById(id).restore();
    expect((await bin()()).map(({ Title }) => Title)).toEqual(['bilag.txt']);
    await items().getById(1).delete();
    expect(await bin()()).toEqual([]);
  });

  test('is put there only by whoever may edit the item, and only as it was read', async () => {
    expect((await refusal(files(colleague).getByName('bilag.txt').recycle())).status).toBe(403);
    expect((await refusal(files().getByName('andet.txt').recycle())).status).toBe(404);
    expect((await refusal(files().getByName('bilag.txt').recycle('"{0},1"'))).status).toBe(412);
    expect(await files()()).toHaveLength(1);
  });
});
