import type { Person } from '../../../local-tenant/tenant';
import { refusal, signedIn } from './harness/client';
import { anna, bo, guest, owner } from './harness/people';
import { startTenant, type TestTenant } from './harness/tenant';

const READ = 1073741826;
const CONTRIBUTE = 1073741827;

let tenant: TestTenant;

beforeEach(async () => {
  tenant = await startTenant();
  await list(owner).items.add({ Title: 'For alle' });
  await list(owner).items.add({ Title: 'For få' });
});
afterEach(() => tenant.close());

const list = (person: Person) => signedIn(tenant, person).web.lists.getByTitle('Ideer');
const idOf = async (person: Person): Promise<number> =>
  (await signedIn(tenant, owner).web.ensureUser(person.userPrincipalName)).Id;
const titles = async (person: Person): Promise<string[]> =>
  (await list(person).items.select('Title')()).map(({ Title }) => Title);

test('an item of its own permissions is not there for others: not by page, id, filter or attachment', async () => {
  const item = list(owner).items.getById(2);
  await item.attachmentFiles.add('bilag.txt', 'Tekst');
  await item.breakRoleInheritance(false, true);
  expect(await item.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: true });
  expect(await titles(anna)).toEqual(['For alle']);
  expect(await list(anna).items.filter("Title eq 'For få'")()).toEqual([]);
  expect((await list(anna).items.top(1)()).length).toBe(1);
  for (const call of [
    list(anna).items.getById(2)(),
    list(anna).items.getById(2).update({ Votes: 1 }),
    list(anna).items.getById(2).attachmentFiles(),
    list(anna)
      .items.getById(2)
      .validateUpdateListItem([{ FieldName: 'Votes', FieldValue: '1' }]),
    list(anna).items.getById(2).versions()
  ]) {
    expect((await refusal(call)).status).toBe(404);
  }
  const download = await fetch(`${tenant.web}/Lists/Ideas/Attachments/2/bilag.txt`, {
    headers: { Authorization: `Bearer ${anna.userPrincipalName}` }
  });
  expect(download.status).toBe(404);
  expect(await titles(owner)).toEqual(['For alle', 'For få']);
});

test('a level on one item holds for that item alone', async () => {
  const item = list(owner).items.getById(2);
  await item.breakRoleInheritance(true, false);
  await item.roleAssignments.add(await idOf(bo), CONTRIBUTE);
  await list(bo).items.getById(2).update({ Votes: 1 });
  expect((await refusal(list(bo).items.getById(1).update({ Votes: 1 }))).status).toBe(403);
  expect((await refusal(list(anna).items.getById(2).update({ Votes: 1 }))).status).toBe(403);
  const { Low } = await list(bo).items.getById(2).effectiveBasePermissions();
  expect(Low).not.toBe((await list(bo).effectiveBasePermissions()).Low);
});

test('a guest with one item reaches it and nothing else', async () => {
  await list(owner).breakRoleInheritance(true, false);
  const item = list(owner).items.getById(2);
  await item.breakRoleInheritance(true, false);
  await item.roleAssignments.add(await idOf(guest), READ);
  expect(await titles(guest)).toEqual(['For få']);
  expect((await refusal(list(guest).items.getById(1)())).status).toBe(404);
  expect((await refusal(list(guest).items.add({ Title: 'x' }))).status).toBe(403);
  await item.roleAssignments.remove(await idOf(guest), READ);
  expect((await refusal(list(guest)())).status).toBe(404);
});

test('an item that inherits again is everybody’s', async () => {
  const item = list(owner).items.getById(2);
  await item.breakRoleInheritance(false, true);
  await item.resetRoleInheritance();
  expect(await titles(anna)).toEqual(['For alle', 'For få']);
});

test('a list that clears what lies below takes its items’ own permissions away', async () => {
  await list(owner).items.getById(2).breakRoleInheritance(false, true);
  await list(owner).breakRoleInheritance(true, true);
  expect(await titles(anna)).toEqual(['For alle', 'For få']);
});

test('role assignments of an item are listed with members and levels, and by expansion', async () => {
  const item = list(owner).items.getById(2);
  await item.breakRoleInheritance(false, true);
  await item.roleAssignments.add(await idOf(anna), READ);
  const assignments = await item.roleAssignments.expand('Member', 'RoleDefinitionBindings')();
  expect(assignments).toMatchObject([
    { Member: { Title: owner.displayName }, RoleDefinitionBindings: [{ Name: 'Full Control' }] },
    { Member: { Title: anna.displayName }, RoleDefinitionBindings: [{ Name: 'Read' }] }
  ]);
  const expanded = await item.select('RoleAssignments/PrincipalId').expand('RoleAssignments')();
  expect(expanded.RoleAssignments).toHaveLength(2);
  const login = 'i:0#.f|membership|anna.ansat@eksempel.dk';
  expect(await item.getUserEffectivePermissions(login)).toMatchObject({ High: '176', Low: '138612833' });
});

test('only who manages permissions changes them', async () => {
  const item = list(anna).items.getById(2);
  const annaId = await idOf(anna);
  expect((await refusal(item.breakRoleInheritance(false, true))).status).toBe(403);
  expect((await refusal(item.resetRoleInheritance())).status).toBe(403);
  expect((await refusal(item.roleAssignments())).status).toBe(403);
  expect((await refusal(item.roleAssignments.add(annaId, CONTRIBUTE))).status).toBe(403);
  expect((await refusal(list(owner).items.getById(2).roleAssignments.add(annaId, READ))).status).toBe(500);
});

test('whose permissions hold is told: the item’s own, else the list’s, else the site’s', async () => {
  const ancestor = (of: { firstUniqueAncestorSecurableObject(): Promise<unknown> }) =>
    of.firstUniqueAncestorSecurableObject();
  const item = list(owner).items.getById(1);
  expect(await ancestor(item)).toMatchObject({ Url: tenant.web });
  await list(owner).breakRoleInheritance(true);
  expect(await ancestor(item)).toMatchObject({ Title: 'Ideer', BaseTemplate: 100 });
  await item.breakRoleInheritance(true);
  expect(await ancestor(item)).toMatchObject({ Id: 1, Title: 'For alle' });
  expect(await ancestor(list(owner))).toMatchObject({ Title: 'Ideer' });
  expect((await refusal(ancestor(list(guest)))).status).toBe(403);
});
