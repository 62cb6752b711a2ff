import { PrincipalSource, PrincipalType } from '@pnp/sp';
import '@pnp/sp/profiles';
import type { IClientPeoplePickerQueryParameters, IPeoplePickerEntity } from '@pnp/sp/profiles';
import { refusal, signedIn } from './harness/client';
import { anna, bo, owner } from './harness/people';
import { startTenant, type TestTenant } from './harness/tenant';

let tenant: TestTenant;

beforeEach(async () => {
  tenant = await startTenant();
});
afterEach(() => tenant.close());

type Query = Partial<IClientPeoplePickerQueryParameters>;
const query = (QueryString: string, more: Query): IClientPeoplePickerQueryParameters => ({
  MaximumEntitySuggestions: 10,
  QueryString,
  ...more
});
const search = (text: string, more: Query = {}): Promise<IPeoplePickerEntity[]> =>
  signedIn(tenant, anna).profiles.clientPeoplePickerSearchUser(query(text, more));
const resolve = (text: string, more: Query = {}): Promise<IPeoplePickerEntity> =>
  signedIn(tenant, anna).profiles.clientPeoplePickerResolveUser(query(text, more));
const names = async (text: string, more: Query = {}): Promise<string[]> =>
  (await search(text, more)).map(({ DisplayText }) => DisplayText);

describe('searching', () => {
  test('finds a person by the beginning of a name, of a surname, of the address, and by login', async () => {
    const [found] = await search('bo');
    expect(found).toEqual({
      Key: 'i:0#.f|membership|bo.ansat@eksempel.dk',
      DisplayText: 'Bo Ansat',
      IsResolved: true,
      Description: 'bo.ansat@eksempel.dk',
      EntityType: 'User',
      EntityData: {
        IsAltSecIdPresent: 'False',
        Title: '',
        Email: 'bo.ansat@eksempel.dk',
        MobilePhone: '',
        ObjectId: bo.id,
        Department: ''
      },
      MultipleMatches: [],
      ProviderName: 'Tenant',
      ProviderDisplayName: 'Tenant'
    });
    expect(await names('ANSAT')).toEqual(['Anna Ansat', 'Bo Ansat']);
    expect(await names('anna.ansat@')).toEqual(['Anna Ansat']);
    expect(await names('i:0#.f|membership|anna.ansat@eksempel.dk')).toEqual(['Anna Ansat']);
    expect(await names('nsat')).toEqual([]);
  });

  test('tells the id among the site’s users of those whom the site knows', async () => {
    const { Id } = await signedIn(tenant, owner).web.ensureUser(bo.userPrincipalName);
    expect((await search('Bo Ansat'))[0]?.EntityData).toMatchObject({ SPUserID: String(Id) });
  });

  test('tells people, directory groups and site groups apart by PrincipalType', async () => {
    const kinds = async (PrincipalType: PrincipalType): Promise<string[]> =>
      (await search('net', { PrincipalType })).map(({ EntityType }) => EntityType);
    expect(await kinds(PrincipalType.User)).toEqual([]);
    expect(await kinds(PrincipalType.SecurityGroup)).toEqual(['SecGroup']);
    expect(await kinds(PrincipalType.SharePointGroup)).toEqual(['SPGroup', 'SPGroup', 'SPGroup']);
    expect(await kinds(PrincipalType.All)).toHaveLength(4);
    const [owners] = await search('Netværksportalen Ejere');
    expect(owners).toMatchObject({
      Key: 'Netværksportalen Ejere',
      EntityData: { SPGroupID: '3', AccountName: 'Netværksportalen Ejere', PrincipalType: 'SharePointGroup' }
    });
  });

  test('looks among the site’s users alone, or in the directory alone, by PrincipalSource', async () => {
    expect(await names('Bo', { PrincipalSource: PrincipalSource.UserInfoList })).toEqual([]);
    await signedIn(tenant, owner).web.ensureUser(bo.userPrincipalName);
    expect(await names('Bo', { PrincipalSource: PrincipalSource.UserInfoList })).toEqual(['Bo Ansat']);
    expect(await names('net', { PrincipalSource: PrincipalSource.MembershipProvider })).toEqual([]);
    expect(await names('net', { PrincipalSource: PrincipalSource.RoleProvider })).toEqual([
      'Netværkssekretariat'
    ]);
  });

  test('gives no more than MaximumEntitySuggestions', async () => {
    expect(await names('ansat', { MaximumEntitySuggestions: 1 })).toEqual(['Anna Ansat']);
    expect(await names('ansat', { MaximumEntitySuggestions: 0 })).toEqual([]);
  });

  test('keeps to the members of a site group', async () => {
    const members = signedIn(tenant, owner).web.associatedMemberGroup;
    await members.users.add(bo.userPrincipalName);
    const { Id } = await members.select('Id')();
    expect(await names('ansat', { SharePointGroupID: Id })).toEqual(['Bo Ansat']);
    expect((await refusal(search('ansat', { SharePointGroupID: 999 }))).status).toBe(404);
  });

  test('offers an address that nobody has where addresses are allowed', async () => {
    expect(await search('ny@fremmed.dk')).toEqual([]);
    expect(await search('ny@fremmed.dk', { AllowEmailAddresses: true })).toMatchObject([
      { Key: 'ny@fremmed.dk', EntityType: 'UNVALIDATED_EMAIL_ADDRESS', IsResolved: true }
    ]);
    expect(await names('bo.ansat@eksempel.dk', { AllowEmailAddresses: true })).toEqual(['Bo Ansat']);
    expect(await names('bo', { AllowOnlyEmailAddresses: true })).toEqual([]);
    expect(await names('bo.ansat@eksempel.dk', { AllowOnlyEmailAddresses: true })).toEqual(['Bo Ansat']);
  });

  test('leaves everyone out when it is asked to', async () => {
    expect(await names('Alle')).toEqual(['Alle undtagen eksterne brugere']);
    expect(await names('Alle', { QuerySettings: { ExcludeAllUsersOnTenantClaim: true } })).toEqual([]);
  });

  test('refuses a query without a text or with a setting that does not exist', async () => {
    const nothing: object = { MaximumEntitySuggestions: 5 };
    const call = (params: object) =>
      signedIn(tenant, anna).profiles.clientPeoplePickerSearchUser(Object.assign(query('', {}), params));
    expect(await search('')).toEqual([]);
    expect((await refusal(call({ QueryString: 7 }))).status).toBe(400);
    expect((await refusal(call({ ...nothing, Shoes: 5 }))).message).toContain("'Shoes'");
  });
});

describe('resolving', () => {
  test('gives the one who is named exactly, also where other names begin alike', async () => {
    const { Id } = await signedIn(tenant, owner).web.siteGroups.add({ Title: 'Bo Ansat og venner' });
    expect(Id).toBeGreaterThan(0);
    for (const text of ['Bo Ansat', 'bo.ansat@eksempel.dk', 'i:0#.f|membership|bo.ansat@eksempel.dk']) {
      expect(await resolve(text)).toMatchObject({ DisplayText: 'Bo Ansat', IsResolved: true });
    }
  });

  test('gives all who may be meant, and resolves nothing', async () => {
    const found = await resolve('ansat');
    expect(found).toMatchObject({ Key: 'ansat', IsResolved: false, EntityType: '' });
    expect(found.MultipleMatches).toMatchObject([{ DisplayText: 'Anna Ansat' }, { DisplayText: 'Bo Ansat' }]);
  });

  test('says that nobody is meant, or takes the address', async () => {
    expect(await resolve('ukendt')).toMatchObject({ IsResolved: false, MultipleMatches: [] });
    expect(await resolve('ny@fremmed.dk', { AllowEmailAddresses: true })).toMatchObject({
      IsResolved: true,
      EntityType: 'UNVALIDATED_EMAIL_ADDRESS'
    });
  });

  test('refuses a site group that is not there', async () => {
    expect((await refusal(resolve('ansat', { SharePointGroupID: 999 }))).status).toBe(404);
  });
});
