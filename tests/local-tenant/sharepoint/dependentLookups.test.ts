import '@pnp/sp/fields/web';
import type { IList } from '@pnp/sp/lists';
import { refusal, signedIn } from './harness/client';
import { anna, owner } from './harness/people';
import { startTenant, type TestTenant } from './harness/tenant';

let tenant: TestTenant;
let primaryId: string;

const web = (person = owner) => signedIn(tenant, person).web;
const ideas = () => web().lists.getByTitle('Ideer');
const notes = (person = owner): IList => web(person).lists.getByTitle('Opslag');

/** Notes that point at ideas: one has been there before the dependent column. */
beforeEach(async () => {
  tenant = await startTenant();
  await ideas().items.add({ Title: 'Sol', Kind: 'Stor' });
  await ideas().items.add({ Title: 'Vind', Kind: 'Lille' });
  await web().lists.add('Opslag');
  const { Id } = await ideas().select('Id')();
  const primary = await notes().fields.addLookup('Idé', { LookupListId: Id, LookupFieldName: 'Title' });
  primaryId = primary.Id ?? '';
  await notes().items.add({ Title: 'Før', [NAME]: 1 });
  await notes().fields.addDependentLookupField('Slags', primaryId, 'Kind');
});
afterEach(() => tenant.close());

/** Internal name of `Idé`, with the `Id` that bodies add. */
const NAME = 'Id_x00e9_Id';

const shown = async (): Promise<unknown> => {
  const ViewXml = '<View><ViewFields><FieldRef Name="Slags" /></ViewFields></View>';
  return (await notes().renderListDataAsStream({ ViewXml })).Row;
};

test('it points where its lookup points, and shows another column of it', async () => {
  await notes().items.add({ Title: 'Efter', [NAME]: 2 });
  await notes().items.add({ Title: 'Uden' });
  expect(await shown()).toMatchObject([
    { Slags: [{ lookupId: 1, lookupValue: 'Stor' }] },
    { Slags: [{ lookupId: 2, lookupValue: 'Lille' }] },
    { Slags: '' }
  ]);
  await notes()
    .items.getById(1)
    .update({ [NAME]: 2 });
  await notes()
    .items.getById(2)
    .validateUpdateListItem([{ FieldName: 'Id_x00e9_', FieldValue: '1;#' }]);
  expect(
    await notes().items.select('SlagsId', 'Slags/Kind').expand('Slags').filter("Slags/Kind eq 'Lille'")()
  ).toMatchObject([{ SlagsId: 2, Slags: { Kind: 'Lille' } }]);
  await notes()
    .items.getById(1)
    .update({ [NAME]: null });
  expect(await notes().items.getById(1).select('SlagsId')()).toMatchObject({ SlagsId: null });
});

test('it says what it depends on, is written by nobody, and goes with its lookup', async () => {
  const field = notes().fields.getByInternalNameOrTitle('Slags');
  expect(await field()).toMatchObject({
    PrimaryFieldId: primaryId,
    IsDependentLookup: true,
    IsRelationship: false,
    ReadOnlyField: true,
    LookupField: 'Kind'
  });
  expect((await refusal(notes().items.add({ Title: 'x', SlagsId: 1 }))).status).toBe(400);
  expect(
    await notes()
      .items.getById(1)
      .validateUpdateListItem([{ FieldName: 'Slags', FieldValue: '2;#' }])
  ).toMatchObject([{ HasException: true }]);
  expect(await ideas().relatedFields()).toHaveLength(1);
  await notes().fields.getById(primaryId).delete();
  expect((await refusal(field())).status).toBe(400);
});

test('it depends on a lookup column, and is made by whoever manages the list', async () => {
  const { fields } = notes();
  const { Id: titleId } = await fields.getByInternalNameOrTitle('Title').select('Id')();
  expect((await refusal(fields.addDependentLookupField('Ny', titleId, 'Kind'))).status).toBe(500);
  const nobody = '00000000-0000-4000-8000-000000000001';
  expect((await refusal(fields.addDependentLookupField('Ny', nobody, 'Kind'))).status).toBe(400);
  const { Id } = await fields.getByInternalNameOrTitle('Slags').select('Id')();
  expect((await refusal(fields.addDependentLookupField('Ny', Id, 'Kind'))).status).toBe(500);
  expect((await refusal(notes(anna).fields.addDependentLookupField('Ny', primaryId, 'Kind'))).status).toBe(
    403
  );
  const { Id: ideasId } = await ideas().select('Id')();
  const ofSite = await web().fields.addLookup('Af idé', { LookupListId: ideasId, LookupFieldName: 'Title' });
  expect(await web().fields.addDependentLookupField('Slags', ofSite.Id ?? '', 'Kind')).toMatchObject({
    Title: 'Slags'
  });
});
