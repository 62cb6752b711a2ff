import { Web, type IWeb } from '@pnp/sp/webs';
import { PermissionKind } from '@pnp/sp/security';
import * as v from 'valibot';
import { refusal, signedIn } from './harness/client';
import { anna, bo, guest, owner } from './harness/people';
import { startTenant, type TestTenant } from './harness/tenant';

let tenant: TestTenant;

beforeEach(async () => {
  tenant = await startTenant();
  await top().associatedMemberGroup.users.add(anna.userPrincipalName);
});
afterEach(() => tenant.close());

const top = (person = owner): IWeb => signedIn(tenant, person).web;
/** The site at this path below the top. */
const sub = (path: string, person = owner): IWeb => Web([top(person), `${tenant.web}/${path}`]);

describe('a new site', () => {
  test('lies below its parent, is found there, and has a library of its own', async () => {
    const made = await top().webs.add('Projekt', 'projekt', 'Et forløb', 'STS', 1030);
    expect(made).toMatchObject({
      Title: 'Projekt',
      Description: 'Et forløb',
      Url: `${tenant.web}/projekt`,
      ServerRelativeUrl: '/sites/netvaerk/projekt',
      WebTemplate: 'STS',
      Language: 1030
    });
    expect(await sub('projekt')()).toMatchObject({ Id: made.Id });
    expect((await top().webs.select('Title')()).map(({ Title }) => Title)).toEqual(['Projekt']);
    expect(await top().webinfos()).toMatchObject([
      { Title: 'Projekt', ServerRelativeUrl: '/sites/netvaerk/projekt' }
    ]);
    expect(await top().getSubwebsFilteredForCurrentUser()()).toHaveLength(1);
    const lists = await sub('projekt').lists.select('Title', 'BaseTemplate', 'BaseType', 'EntityTypeName')();
    expect(lists).toMatchObject([
      { Title: 'Dokumenter', BaseTemplate: 101, BaseType: 1, EntityTypeName: 'Delte_x0020_dokumenter' },
      { Title: 'Webstedssider', BaseTemplate: 119, BaseType: 1, EntityTypeName: 'SitePages' }
    ]);
  });

  test('keeps its documents in one library, its assets and pages in others', async () => {
    await top().webs.add('Projekt', 'projekt');
    expect(await sub('projekt').defaultDocumentLibrary()).toMatchObject({ Title: 'Documents' });
    expect(await sub('projekt').defaultDocumentLibrary.items()).toEqual([]);
    expect((await refusal(top().defaultDocumentLibrary())).status).toBe(404);
    expect(await sub('projekt').getList('/sites/netvaerk/projekt/SitePages')()).toMatchObject({
      Title: 'Site Pages'
    });
    const pages = await sub('projekt').lists.ensureSitePagesLibrary();
    expect(await pages.select('Title')()).toMatchObject({ Title: 'Site Pages' });
    expect((await refusal(top(bo).lists.ensureSiteAssetsLibrary())).status).toBe(403);
    const assets = await sub('projekt').lists.ensureSiteAssetsLibrary();
    expect(await assets.select('Title', 'BaseTemplate')()).toMatchObject({
      Title: 'Site Assets',
      BaseTemplate: 101
    });
    const { Id } = await assets.select('Id')();
    const again = await sub('projekt').lists.ensureSiteAssetsLibrary();
    expect((await again.select('Id')()).Id).toBe(Id);
    expect((await refusal(assets.items.add({ Title: 'Intet punkt' }))).status).toBe(400);
  });

  test('is made from a template that is told', async () => {
    const templates: unknown = await top().availableWebTemplates(1030)();
    expect(templates).toMatchObject([{ Name: 'STS#3', Lcid: 1030 }, { Name: 'STS#0' }]);
    expect((await refusal(top(guest).availableWebTemplates()())).status).toBe(403);
    expect(await top().customListTemplates()).toEqual([]);
  });

  test('knows its parent; the topmost has none', async () => {
    await top().webs.add('Projekt', 'projekt');
    await sub('projekt').webs.add('Fase', 'fase');
    const parent = await sub('projekt/fase').getParentWeb();
    expect(await parent?.select('Title')()).toMatchObject({ Title: 'Projekt' });
    expect(await top().getParentWeb()).toBeNull();
  });

  test('takes no address that is taken or cannot be one', async () => {
    await top().webs.add('Projekt', 'projekt');
    expect(await refusal(top().webs.add('Igen', 'Projekt'))).toEqual({
      status: 500,
      code: '-2147024713, Microsoft.SharePoint.SPException',
      message: 'The Web site address "/sites/netvaerk/Projekt" is already in use.'
    });
    for (const url of ['', 'a/b', 'a#b', '_a', 'lists']) {
      expect((await refusal(top().webs.add('Ny', url))).status).toBeGreaterThanOrEqual(400);
    }
    expect((await refusal(top().webs.add('Ny', 'ny', '', 'BLOG'))).status).toBe(501);
  });

  test('is made by nobody who may not manage the site', async () => {
    expect((await refusal(top(anna).webs.add('Annas', 'annas'))).status).toBe(403);
    expect(await top().webs()).toEqual([]);
  });

  test('is changed and deleted again, unless another lies below it', async () => {
    await top().webs.add('Projekt', 'projekt');
    await sub('projekt').update({ Title: 'Projektet', Description: 'Nyt' });
    expect(await sub('projekt')()).toMatchObject({ Title: 'Projektet', Description: 'Nyt' });
    expect((await refusal(sub('projekt', anna).update({ Title: 'Annas' }))).status).toBe(403);
    await sub('projekt').webs.add('Fase', 'fase');
    expect((await refusal(sub('projekt').delete())).message).toContain("can't be deleted");
    expect((await refusal(sub('projekt/fase', anna).delete())).status).toBe(403);
    await sub('projekt/fase').delete();
    await sub('projekt').delete();
    expect(await top().webs()).toEqual([]);
    expect((await refusal(top().delete())).status).toBe(500);
    await expect(sub('projekt')()).rejects.toMatchObject({ status: 404 });
  });
});

describe('what a site holds', () => {
  beforeEach(() => top().webs.add('Projekt', 'projekt'));

  test('is its own: lists of the same title, items, bin, changes and attachments', async () => {
    await sub('projekt').lists.add('Ideer');
    const [above, below] = [top().lists.getByTitle('Ideer'), sub('projekt').lists.getByTitle('Ideer')];
    await below.items.add({ Title: 'Projektets' });
    expect(await above.items()).toEqual([]);
    await below.items.getById(1).attachmentFiles.add('bilag.txt', 'Tekst');
    const [file] = await below.items.getById(1).attachmentFiles();
    expect(file?.ServerRelativeUrl).toBe('/sites/netvaerk/projekt/Lists/Ideer/Attachments/1/bilag.txt');
    const response = await fetch(`${tenant.tenant.origin}${file?.ServerRelativeUrl}`, {
      headers: { Authorization: `Bearer ${owner.userPrincipalName}` }
    });
    expect(await response.text()).toBe('Tekst');
    await below.items.getById(1).recycle();
    expect(await top().recycleBin()).toEqual([]);
    expect(await sub('projekt').recycleBin()).toHaveLength(1);
    const changes = v.array(v.looseObject({}));
    const told = async (web: IWeb) => v.parse(changes, await web.getChanges({ Item: true, Add: true }));
    expect(await told(sub('projekt'))).toHaveLength(1);
    expect(await told(top())).toEqual([]);
  });

  test('is found there alone, also by id', async () => {
    const { Id } = await top().lists.getByTitle('Ideer').select('Id')();
    expect((await refusal(sub('projekt').lists.getById(Id)())).status).toBe(404);
    expect((await refusal(sub('projekt').lists.getByTitle('Ideer')())).message).toBe(
      `List 'Ideer' does not exist at site with URL '${tenant.web}/projekt'.`
    );
    const documents = await sub('projekt')
      .getList('/sites/netvaerk/projekt/Shared Documents')
      .select('Title')();
    expect(documents).toMatchObject({ Title: 'Documents' });
  });

  test('is read a page at a time, with links that stay at the site', async () => {
    await sub('projekt').lists.add('Mange');
    const list = sub('projekt').lists.getByTitle('Mange');
    for (const Title of ['Et', 'To', 'Tre']) await list.items.add({ Title });
    const seen: string[] = [];
    for await (const page of list.items.select('Title').top(2)) {
      seen.push(...page.map(({ Title }: { Title: string }) => Title));
    }
    expect(seen).toEqual(['Et', 'To', 'Tre']);
  });

  test('is written by $batch, also from the site above', async () => {
    await sub('projekt').lists.add('Opgaver');
    const [batched, execute] = Web([top(), `${tenant.web}/projekt`]).batched();
    const added = batched.lists.getByTitle('Opgaver').items.add({ Title: 'Samlet' });
    await execute();
    expect((await added).Id).toBe(1);
  });

  test('cannot be an item of a library, which takes files', async () => {
    const documents = sub('projekt').lists.getByTitle('Documents');
    expect((await refusal(documents.items.add({ Title: 'Intet' }))).message).toContain('document library');
    expect(await documents.items()).toEqual([]);
  });
});

describe('rights at a site', () => {
  beforeEach(() => top().webs.add('Projekt', 'projekt'));

  test('are those of the site above until it has some of its own, and again when they are given up', async () => {
    const may = (person = anna) =>
      sub('projekt', person).currentUserHasPermissions(PermissionKind.AddListItems);
    const unique = () => sub('projekt').select('HasUniqueRoleAssignments')();
    expect(await may()).toBe(true);
    expect(await unique()).toMatchObject({ HasUniqueRoleAssignments: false });
    expect((await refusal(sub('projekt').roleAssignments.add(3, 1073741826))).status).toBe(500);
    await sub('projekt').breakRoleInheritance(false);
    expect(await unique()).toMatchObject({ HasUniqueRoleAssignments: true });
    expect((await refusal(sub('projekt', anna)())).status).toBe(403);
    expect(await top(anna).webs()).toEqual([]);
    expect(await top(anna).webinfos()).toEqual([]);
    await sub('projekt').resetRoleInheritance();
    expect(await may()).toBe(true);
    expect((await refusal(top().resetRoleInheritance())).status).toBe(500);
  });

  test('begin with whoever makes the site, when it is to have its own', async () => {
    await top().webs.add('Lukket', 'lukket', '', 'STS', 1033, false);
    expect((await sub('lukket').roleAssignments()).map(({ PrincipalId }) => PrincipalId)).toHaveLength(1);
    expect((await refusal(sub('lukket', anna)())).status).toBe(403);
    expect((await refusal(sub('lukket', anna).webs())).status).toBe(403);
    expect((await refusal(sub('lukket', anna).webinfos())).status).toBe(403);
  });

  test('given at a site let somebody through the one above, and to nothing there', async () => {
    await top().webs.add('Lukket', 'lukket', '', 'STS', 1033, false);
    const { Id } = await top().ensureUser(bo.userPrincipalName);
    const { Id: levelId } = await top().roleDefinitions.getByName('Contribute').select('Id')();
    await sub('lukket').roleAssignments.add(Id, levelId);
    await sub('lukket').lists.add('Opgaver');
    await sub('lukket', bo).lists.getByTitle('Opgaver').items.add({ Title: 'Bos' });
    const assignments = await top().roleAssignments.expand('RoleDefinitionBindings')();
    const mine = assignments.find(({ PrincipalId }) => PrincipalId === Id);
    expect(mine).toMatchObject({ RoleDefinitionBindings: [{ Name: 'Limited Access' }] });
  });

  test('over a site give no hold on the groups and levels of the whole collection', async () => {
    await top().webs.add('Bos', 'bos', '', 'STS', 1033, false);
    const { Id } = await top().ensureUser(bo.userPrincipalName);
    await sub('bos').roleAssignments.add(Id, 1073741829);
    const owners = sub('bos', bo).siteGroups.getById(3);
    expect((await refusal(owners.users.add(bo.userPrincipalName))).status).toBe(403);
    expect((await refusal(sub('bos', bo).siteGroups.removeById(4))).status).toBe(403);
    const own = sub('bos', bo).roleDefinitions;
    expect((await refusal(own.add('Alt', '', 1, { High: 2147483647, Low: 4294967295 }))).status).toBe(500);
    expect(
      (await refusal(own.getByName('Read').update({ BasePermissions: { High: 0, Low: 1 } }))).status
    ).toBe(500);
    expect((await refusal(top(bo).lists.add('Bos'))).status).toBe(403);
  });
});

describe('an address with no site at it', () => {
  test('is 404, in plain text as the front end has it', async () => {
    const response = await fetch(`${tenant.web}/intet/_api/web`, {
      headers: { Authorization: `Bearer ${owner.userPrincipalName}`, Accept: 'application/json' }
    });
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('404 FILE NOT FOUND');
  });

  test('has no digest to give and takes no part of a batch', async () => {
    const [batched, execute] = Web([top(), `${tenant.web}/intet`]).batched();
    const part = batched();
    await expect(Promise.all([execute(), part])).rejects.toMatchObject({ status: 404 });
  });
});
