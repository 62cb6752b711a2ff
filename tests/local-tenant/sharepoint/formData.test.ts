import '@pnp/sp/lists';
import { ControlMode } from '@pnp/sp/lists';
import { refusal, signedIn } from './harness/client';
import { anna, guest, owner } from './harness/people';
import { startTenant, type TestTenant } from './harness/tenant';

let tenant: TestTenant;

beforeEach(async () => {
  tenant = await startTenant();
  await list().items.add({ Title: 'Æbler & <pærer>', Votes: 1234.5, IsOpen: true, Kind: 'Stor' });
});
afterEach(() => tenant.close());

const list = (person = owner) => signedIn(tenant, person).web.lists.getByTitle('Ideer');

test('an edit form is given values that it can give back, and the schema of its columns', async () => {
  const { Id } = await list().select('Id')();
  expect(await list().renderListFormData(1, 'editform', ControlMode.Edit)).toMatchObject({
    ContentType: 'Item',
    Title: 'Æbler & <pærer>',
    Votes: '1.234,5',
    IsOpen: 'True',
    Author: 'Olga Ejer',
    ListSchema: {
      Title: { Title: 'Titel', Type: 'Text', Required: true, MaxLength: 120, ReadOnlyField: false },
      Kind: { Choices: ['Lille', 'Stor'] }
    },
    FormControlMode: 2,
    FieldControlModes: { Title: 2, Author: 1, Attachments: 2 },
    ItemAttributes: { Id: 1, EffectiveBasePermissionsLow: 4294967295 },
    ListAttributes: { Id, ListTemplateType: 100 },
    WebAttributes: { LCID: 1030 }
  });
});

test('a display form shows, a new form begins with the defaults', async () => {
  expect(await list().renderListFormData(1, 'form', ControlMode.Display)).toMatchObject({
    Title: 'Æbler &amp; &lt;pærer&gt;',
    IsOpen: 'Yes',
    FieldControlModes: { Title: 1 }
  });
  const fresh = await list().renderListFormData(0, 'form', ControlMode.New);
  expect(fresh).toMatchObject({ Title: '', IsOpen: '1', Kind: 'Lille', ItemAttributes: { Id: 0 } });
  expect(fresh).not.toHaveProperty('Author');
});

test('a column that a form does not show is not there', async () => {
  await list().fields.getByInternalNameOrTitle('Kind').setShowInEditForm(false);
  expect(await list().renderListFormData(1, 'form', ControlMode.Edit)).not.toHaveProperty('Kind');
  expect(await list().renderListFormData(1, 'form', ControlMode.Display)).toHaveProperty('Kind');
});

test('an item that is not there or hidden, and a mode that is none, are refused', async () => {
  expect((await refusal(list().renderListFormData(9, 'form', ControlMode.Edit))).status).toBe(404);
  await list().items.getById(1).breakRoleInheritance(false);
  expect((await refusal(list(anna).renderListFormData(1, 'form', ControlMode.Edit))).status).toBe(404);
  expect((await refusal(list(guest).renderListFormData(1, 'form', ControlMode.Edit))).status).toBe(403);
  const nonsense: ControlMode = JSON.parse('7');
  expect((await refusal(list().renderListFormData(1, 'form', nonsense))).status).toBe(400);
});
