import type { SPFI } from '@pnp/sp';
import * as v from 'valibot';
import { installLists } from '../../../local-tenant/sharepoint';
import type { Person } from '../../../local-tenant/tenant';
import { refusal, signedIn } from './harness/client';
import { anna, approver, bo, colleague, owner } from './harness/people';
import { startTenant, type TestTenant } from './harness/tenant';

const CONTRIBUTE = 1073741827;
const DESIGN = 1073741828;
const READ = 1073741826;
const [APPROVED, DENIED, PENDING] = [0, 1, 2];
/** DraftVersionVisibility. */
const [READERS, EDITORS, APPROVERS] = [0, 1, 2] as const;

/** Bo writes what the tests look at. */
const roles = { owner, approver, author: bo, contributor: colleague, reader: anna };
type Role = keyof typeof roles;

let tenant: TestTenant;
const as = (person: Person): SPFI => signedIn(tenant, person);
const list = (sp: SPFI) => sp.web.lists.getByTitle('Ideer');
const items = (person: Person) => list(as(person)).items;

beforeEach(async () => {
  tenant = await startTenant();
  const { web } = as(owner);
  await list(as(owner)).breakRoleInheritance(false, true);
  for (const [person, level] of [
    [approver, DESIGN],
    [bo, CONTRIBUTE],
    [colleague, CONTRIBUTE],
    [anna, READ]
  ] as const) {
    await list(as(owner)).roleAssignments.add((await web.ensureUser(person.userPrincipalName)).Id, level);
  }
  await list(as(owner)).update({ EnableModeration: true, DraftVersionVisibility: APPROVERS });
});
afterEach(() => tenant.close());

const approve = (person: Person, id: number, status = APPROVED) =>
  items(person)
    .getById(id)
    .validateUpdateListItem([{ FieldName: '_ModerationStatus', FieldValue: String(status) }]);
const statusOf = async (id: number): Promise<unknown> => {
  const item: unknown = await items(owner).getById(id).select('OData__ModerationStatus')();
  return v.parse(v.object({ OData__ModerationStatus: v.number() }), item).OData__ModerationStatus;
};

const titled = v.array(v.object({ Title: v.nullable(v.string()) }));
const titlesOf = (rows: unknown): (string | null)[] => v.parse(titled, rows).map(({ Title }) => Title);
const CAML =
  '<View><Query><OrderBy><FieldRef Name="ID"/></OrderBy></Query><ViewFields><FieldRef Name="Title"/></ViewFields></View>';

/** Every way to read items; each answers with their titles. */
const ways: Record<string, (sp: SPFI) => Promise<(string | null)[]>> = {
  items: async (sp) => titlesOf(await list(sp).items()),
  'items by an indexed column': async (sp) => titlesOf(await list(sp).items.orderBy('Votes')()),
  'items by a filter': async (sp) => titlesOf(await list(sp).items.filter("startswith(Title,'U')")()),
  CAML: async (sp) => titlesOf(await list(sp).getItemsByCAMLQuery({ ViewXml: CAML })),
  stream: async (sp) => {
    const rows = await list(sp).renderListDataAsStream({ ViewXml: CAML });
    return titlesOf(rows.Row);
  },
  $batch: async (sp) => {
    const [batched, execute] = sp.batched();
    const found = list(batched).items();
    await execute();
    return titlesOf(await found);
  },
  'the expanded list': async (sp) => {
    const found: unknown = await list(sp).select('Id', 'Items').expand('Items')();
    return titlesOf(v.parse(v.object({ Items: v.unknown() }), found).Items);
  },
  'by id': async (sp) => {
    try {
      return titlesOf([await list(sp).items.getById(1)()]);
    } catch (error) {
      const { status } = await refusal(Promise.reject(error));
      expect(status).toBe(404);
      return [];
    }
  }
};

const sees: Record<number, readonly Role[]> = {
  [READERS]: ['owner', 'approver', 'author', 'contributor', 'reader'],
  [EDITORS]: ['owner', 'approver', 'author', 'contributor'],
  [APPROVERS]: ['owner', 'approver', 'author']
};
const table = Object.keys(ways).flatMap((way) =>
  [READERS, EDITORS, APPROVERS].map((visibility) => ({ way, visibility }))
);

describe.each(table)('$way, where drafts are visible to $visibility', ({ way, visibility }) => {
  const read = ways[way] ?? (() => Promise.reject(new Error(way)));
  const seenBy = async (): Promise<Record<string, unknown>> => {
    const found = Object.entries(roles).map(
      async ([role, person]) => [role, await read(as(person))] as const
    );
    return Object.fromEntries(await Promise.all(found));
  };
  const expected = (draft: string[], published: string[]): Record<string, string[]> =>
    Object.fromEntries(
      (Object.keys(roles) as Role[]).map((role) => [
        role,
        sees[visibility]?.includes(role) ? draft : published
      ])
    );
  beforeEach(() => list(as(owner)).update({ DraftVersionVisibility: visibility }));

  test('an item is pending, approved, rejected', async () => {
    await items(bo).add({ Title: 'Udkast' });
    expect(await seenBy()).toEqual(expected(['Udkast'], []));
    await approve(approver, 1);
    expect(await seenBy()).toEqual(expected(['Udkast'], ['Udkast']));
    await approve(approver, 1, DENIED);
    expect(await seenBy()).toEqual(expected(['Udkast'], []));
  });

  test('an approved item is changed, and approved again', async () => {
    await items(owner).add({ Title: 'Udgivet' });
    await approve(approver, 1);
    await items(bo).getById(1).update({ Title: 'Udkast' });
    expect(await seenBy()).toEqual(expected(['Udkast'], ['Udgivet']));
    await approve(owner, 1);
    expect(await seenBy()).toEqual(expected(['Udkast'], ['Udkast']));
  });
});

test('new and changed items are pending, also an approver’s own', async () => {
  const { Id } = await items(approver).add({ Title: 'Ny' });
  expect(await statusOf(Id)).toBe(PENDING);
  await approve(approver, Id);
  expect(await statusOf(Id)).toBe(APPROVED);
  await items(owner).getById(Id).update({ Title: 'Ændret' });
  expect(await statusOf(Id)).toBe(PENDING);
});

test('what was there before is approved, and without moderation everything is seen', async () => {
  await list(as(owner)).update({ EnableModeration: false });
  const { Id } = await items(bo).add({ Title: 'Før' });
  await list(as(owner)).update({ EnableModeration: true });
  expect(await statusOf(Id)).toBe(APPROVED);
  await items(bo).add({ Title: 'Efter' });
  expect(titlesOf(await items(anna)())).toEqual(['Før']);
  await list(as(owner)).update({ EnableModeration: false });
  expect(titlesOf(await items(anna)())).toEqual(['Før', 'Efter']);
});

test('without versions a changed item is hidden until it is approved again', async () => {
  await list(as(owner)).update({ EnableVersioning: false });
  await items(bo).add({ Title: 'Et' });
  await approve(approver, 1);
  await items(bo).getById(1).update({ Title: 'To' });
  expect(await items(anna)()).toEqual([]);
});

test('approving makes no version, and readers see the versions that were approved', async () => {
  await items(bo).add({ Title: 'Et' });
  await approve(approver, 1);
  await items(bo).getById(1).update({ Title: 'To' });
  await approve(approver, 1, DENIED);
  await items(bo).getById(1).update({ Title: 'Tre' });
  const versions = async (person: Person): Promise<unknown> =>
    (await items(person).getById(1).versions()).map((version: unknown) => {
      const { VersionLabel, ...rest } = v.parse(
        v.looseObject({ VersionLabel: v.string(), OData__x005f_ModerationStatus: v.number() }),
        version
      );
      return [VersionLabel, rest.OData__x005f_ModerationStatus];
    });
  expect(await versions(bo)).toEqual([
    ['3.0', PENDING],
    ['2.0', DENIED],
    ['1.0', APPROVED]
  ]);
  expect(await versions(anna)).toEqual([['1.0', APPROVED]]);
  expect((await refusal(items(anna).getById(1).versions.getById(1024)())).status).toBe(404);
});

test('status and comment can be selected, filtered, and are shown as texts in a stream', async () => {
  await items(bo).add({ Title: 'Et' });
  await items(bo).add({ Title: 'To' });
  await items(approver)
    .getById(2)
    .validateUpdateListItem([
      { FieldName: '_ModerationStatus', FieldValue: '1' },
      { FieldName: '_ModerationComments', FieldValue: 'Står der allerede' }
    ]);
  expect(await items(bo).filter('OData__ModerationStatus eq 1')()).toMatchObject([
    { Title: 'To', OData__ModerationStatus: DENIED, OData__ModerationComments: 'Står der allerede' }
  ]);
  const { Row } = await list(as(owner)).renderListDataAsStream({
    ViewXml:
      '<View><Query><Where><Eq><FieldRef Name="_ModerationStatus"/><Value Type="ModStat">Pending</Value></Eq></Where></Query><ViewFields><FieldRef Name="Title"/><FieldRef Name="_ModerationStatus"/></ViewFields></View>'
  });
  expect(Row).toMatchObject([{ Title: 'Et', _ModerationStatus: 'Pending', '_ModerationStatus.': '2' }]);
});

test('a lookup and an attachment follow the version that the reader sees', async () => {
  await items(bo).add({ Title: 'Et' });
  await items(bo).getById(1).attachmentFiles.add('a.txt', 'a');
  expect((await refusal(items(anna).getById(1).attachmentFiles())).status).toBe(404);
  await approve(approver, 1);
  expect(await items(anna).getById(1).attachmentFiles()).toHaveLength(1);
  await items(bo).getById(1).attachmentFiles.add('b.txt', 'b');
  expect(await statusOf(1)).toBe(PENDING);
});

describe('who may decide', () => {
  const decisions: Record<string, (sp: SPFI) => Promise<unknown>> = {
    REST: (sp) => list(sp).items.getById(1).update({ OData__ModerationStatus: APPROVED }),
    $batch: async (sp) => {
      const [batched, execute] = sp.batched();
      const changed = list(batched).items.getById(1).update({ OData__ModerationStatus: APPROVED });
      await execute();
      await changed;
    },
    'a form': async (sp) => {
      const [result] = await list(sp)
        .items.getById(1)
        .validateUpdateListItem([{ FieldName: '_ModerationStatus', FieldValue: '0' }]);
      if (result?.HasException) {
        expect(result).toMatchObject({ ErrorCode: -2147024891 });
        throw new Error('refused');
      }
    },
    'a comment': async (sp) => {
      await list(sp)
        .items.getById(1)
        .update({ OData__ModerationStatus: 0, OData__ModerationComments: 'Fint' });
    }
  };
  const who = Object.keys(decisions).flatMap((way) =>
    (Object.keys(roles) as Role[]).map((role) => ({ way, role, may: ['owner', 'approver'].includes(role) }))
  );

  test.each(who)('$role decides by $way: $may', async ({ way, role, may }) => {
    await items(bo).add({ Title: 'Et' });
    const decided = decisions[way]?.(as(roles[role])) ?? Promise.resolve();
    if (may) {
      await decided;
    } else {
      await expect(decided).rejects.toThrow();
    }
    expect(await statusOf(1)).toBe(may ? APPROVED : PENDING);
  });

  test('nobody adds an item as approved without the right', async () => {
    const { status } = await refusal(items(bo).add({ Title: 'Et', OData__ModerationStatus: APPROVED }));
    expect(status).toBe(403);
    await items(approver).add({ Title: 'Et', OData__ModerationStatus: APPROVED });
    expect(await statusOf(1)).toBe(APPROVED);
  });

  test('a status that does not exist is refused by REST and passed over by a form', async () => {
    await items(bo).add({ Title: 'Et' });
    const update = items(approver).getById(1).update({ OData__ModerationStatus: 3 });
    expect((await refusal(update)).status).toBe(400);
    const [result] = await items(approver)
      .getById(1)
      .validateUpdateListItem([{ FieldName: '_ModerationStatus', FieldValue: 'true' }]);
    expect(result?.HasException).toBe(false);
    expect(await statusOf(1)).toBe(PENDING);
  });
});

test('an ETag of the approved version does not overwrite a draft that its reader cannot see', async () => {
  await items(owner).add({ Title: 'Udgivet' });
  await approve(approver, 1);
  await items(bo).getById(1).update({ Title: 'Udkast' });
  const seen: unknown = await items(colleague).getById(1)();
  const etag = v.parse(v.looseObject({ 'odata.etag': v.string() }), seen)['odata.etag'];
  expect((await refusal(items(colleague).getById(1).update({ Title: 'Mit' }, etag))).status).toBe(412);
});

test('a deleted item takes its approved version along, and a restored one brings it back', async () => {
  await items(owner).add({ Title: 'Udgivet' });
  await approve(approver, 1);
  await items(bo).getById(1).update({ Title: 'Udkast' });
  const id = await items(bo).getById(1).recycle();
  expect(await items(anna)()).toEqual([]);
  await as(owner).web.recycleBin.getById(id).restore();
  expect(titlesOf(await items(anna)())).toEqual(['Udgivet']);
  await items(bo).getById(1).delete();
  expect(await items(anna)()).toEqual([]);
});

test('a feature can bring a moderated list', async () => {
  installLists(tenant.tenant, [
    {
      title: 'Opslag',
      url: 'Lists/Posts',
      description: '',
      templateType: 100,
      schemaXml:
        '<List Title="Opslag" ModeratedList="TRUE" DraftVersionVisibility="2"><MetaData><Fields/></MetaData></List>'
    }
  ]);
  expect(await as(owner).web.lists.getByTitle('Opslag')()).toMatchObject({
    EnableModeration: true,
    DraftVersionVisibility: APPROVERS
  });
});
