import type { SPFI } from '@pnp/sp';
import type { Person } from '../../../local-tenant/tenant';
import { refusal, signedIn } from './harness/client';
import { anna, bo, guest, owner } from './harness/people';
import { startTenant, type TestTenant } from './harness/tenant';

const CONTRIBUTE = 1073741827;
const READ = 1073741826;
const FOLDER = '/sites/netvaerk/Lists/Ideas';
const FORGED = '2001-01-01T11:00:00Z';

/** Who writes: the owner manages the list, Bo contributes, Anna reads, the guest sees nothing. */
const roles = { owner, contributor: bo, reader: anna, guest };
type Role = keyof typeof roles;

let tenant: TestTenant;

beforeEach(async () => {
  tenant = await startTenant();
  const { web } = signedIn(tenant, owner);
  const list = web.lists.getByTitle('Ideer');
  await list.breakRoleInheritance(false, true);
  await list.roleAssignments.add((await web.ensureUser(bo.userPrincipalName)).Id, CONTRIBUTE);
  await list.roleAssignments.add((await web.ensureUser(anna.userPrincipalName)).Id, READ);
  await list.items.add({ Title: 'Ejerens' });
});
afterEach(() => tenant.close());

const list = (sp: SPFI) => sp.web.lists.getByTitle('Ideer');
const claim = (person: Person): string => `[{"Key":"i:0#.f|membership|${person.userPrincipalName}"}]`;
const stampForm = [
  { FieldName: 'Author', FieldValue: claim(anna) },
  { FieldName: 'Editor', FieldValue: claim(anna) },
  { FieldName: 'Created', FieldValue: '2001-01-01 12:00:00' },
  { FieldName: 'Modified', FieldValue: '2001-01-01 12:00:00' }
];
const stampBody = async () => {
  const { Id } = await signedIn(tenant, owner).web.ensureUser(anna.userPrincipalName);
  return { AuthorId: Id, EditorId: Id, Created: FORGED, Modified: FORGED };
};

/** Every way to write an item; each tries to forge the stamps as well. Answers whether the service took the write. */
const ways: Record<string, (sp: SPFI) => Promise<boolean>> = {
  'add by REST': async (sp) => {
    await list(sp).items.add({ Title: 'Ny', ...(await stampBody()) });
    return true;
  },
  'change by REST': async (sp) => {
    await list(sp)
      .items.getById(1)
      .update({ Title: 'Ny', ...(await stampBody()) });
    return true;
  },
  'add by $batch': async (sp) => {
    const [batched, execute] = sp.batched();
    const added = list(batched).items.add({ Title: 'Ny', ...(await stampBody()) });
    await execute();
    await added;
    return true;
  },
  'change by $batch': async (sp) => {
    const [batched, execute] = sp.batched();
    const changed = list(batched)
      .items.getById(1)
      .update({ Title: 'Ny', ...(await stampBody()) });
    await execute();
    await changed;
    return true;
  },
  'add by form': async (sp) => {
    const results = await list(sp).addValidateUpdateItemUsingPath(
      [{ FieldName: 'Title', FieldValue: 'Ny' }, ...stampForm],
      FOLDER
    );
    return results.every(({ HasException }) => !HasException);
  },
  'change by form': async (sp) => {
    const results = await list(sp)
      .items.getById(1)
      .validateUpdateListItem([{ FieldName: 'Title', FieldValue: 'Ny' }, ...stampForm]);
    return results.every(({ HasException }) => !HasException);
  },
  'change by form in a $batch, as of a new document': async (sp) => {
    const [batched, execute] = sp.batched();
    const changed = list(batched)
      .items.getById(1)
      .validateUpdateListItem([{ FieldName: 'Title', FieldValue: 'Ny' }, ...stampForm], true);
    await execute();
    return (await changed).every(({ HasException }) => !HasException);
  }
};

/** `kept`: written with the server's stamps. `set`: written with the forged ones. `refused`: 200, nothing written. */
type Outcome = 'kept' | 'set' | 'refused' | 403 | 404;
const byRest: Record<Role, Outcome> = { owner: 'kept', contributor: 'kept', reader: 403, guest: 403 };
const byForm: Record<Role, Outcome> = { owner: 'set', contributor: 'refused', reader: 403, guest: 403 };

const table = Object.entries(ways).flatMap(([way, write]) =>
  (Object.keys(roles) as Role[]).map((role) => ({
    role,
    way,
    write,
    outcome: (way.includes('form') ? byForm : byRest)[role]
  }))
);

async function outcomeOf(write: (sp: SPFI) => Promise<boolean>, person: Person): Promise<Outcome> {
  const sp = signedIn(tenant, person);
  if (!(await write(sp))) {
    return 'refused';
  }
  const items = await list(signedIn(tenant, owner)).items.select(
    'Title',
    'AuthorId',
    'EditorId',
    'Created',
    'Modified'
  )();
  const written = items.find(({ Title }) => Title === 'Ny');
  const forged = await stampBody();
  const isForged = (['AuthorId', 'EditorId', 'Created', 'Modified'] as const).map(
    (name) => written?.[name] === forged[name]
  );
  expect(new Set(isForged).size).toBe(1);
  return isForged[0] ? 'set' : 'kept';
}

test.each(table)('$role, $way → $outcome', async ({ role, write, outcome }) => {
  if (typeof outcome === 'number') {
    expect((await refusal(outcomeOf(write, roles[role]))).status).toBe(outcome);
  } else {
    expect(await outcomeOf(write, roles[role])).toBe(outcome);
  }
  if (outcome === 'refused' || typeof outcome === 'number') {
    const titles = (await list(signedIn(tenant, owner)).items()).map(({ Title }) => Title);
    expect(titles).toEqual(['Ejerens']);
  }
});

describe('with the switch stampsForgeable on', () => {
  beforeEach(() => {
    tenant.tenant.switches.stampsForgeable = true;
  });

  test.each([
    ['contributor', 'add by form', 'set'],
    ['contributor', 'change by form', 'set'],
    ['contributor', 'change by form in a $batch, as of a new document', 'set'],
    ['contributor', 'add by REST', 'kept'],
    ['contributor', 'change by $batch', 'kept']
  ] as const)('%s, %s → %s', async (role, way, outcome) => {
    const write = ways[way];
    expect(write && (await outcomeOf(write, roles[role]))).toBe(outcome);
  });

  test.each(['reader', 'guest'] as const)('a %s still writes nothing', async (role) => {
    for (const write of Object.values(ways)) {
      expect((await refusal(outcomeOf(write, roles[role]))).status).toBe(403);
    }
    expect(await list(signedIn(tenant, owner)).items()).toHaveLength(1);
  });

  test('a forged author gets round “own items only”: what it holds back is the list’s permissions alone', async () => {
    await list(signedIn(tenant, owner)).update({ WriteSecurity: 2 });
    const asBo = list(signedIn(tenant, bo)).items.getById(1);
    expect((await refusal(asBo.validateUpdateListItem(stampForm))).status).toBe(403);
    await list(signedIn(tenant, bo)).addValidateUpdateItemUsingPath(
      [{ FieldName: 'Title', FieldValue: 'Ny' }, ...stampForm],
      FOLDER
    );
    const { Id } = await signedIn(tenant, owner).web.ensureUser(anna.userPrincipalName);
    expect(await list(signedIn(tenant, owner)).items.getById(2)()).toMatchObject({ AuthorId: Id });
  });
});
