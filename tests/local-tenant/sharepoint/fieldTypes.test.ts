import { refusal, signedIn } from './harness/client';
import { owner } from './harness/people';
import { startTenant, type TestTenant } from './harness/tenant';

let tenant: TestTenant;

beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.close());

const list = () => signedIn(tenant, owner).web.lists.getByTitle('Ideer');
type Fields = ReturnType<typeof list>['fields'];

const byType: [string, (fields: Fields, title: string) => Promise<unknown>, object][] = [
  ['Text', (fields, title) => fields.addText(title, { MaxLength: 100 }), { MaxLength: 100 }],
  [
    'Note',
    (fields, title) => fields.addMultilineText(title, { RichText: false, NumberOfLines: 4 }),
    { RichText: false, NumberOfLines: 4 }
  ],
  [
    'Note',
    (fields, title) => fields.addMultilineText(title, { RichText: true, AppendOnly: true }),
    { RichText: true, AppendOnly: true }
  ],
  [
    'Number',
    (fields, title) => fields.addNumber(title, { MinimumValue: 1, MaximumValue: 9 }),
    { MinimumValue: 1, MaximumValue: 9 }
  ],
  ['DateTime', (fields, title) => fields.addDateTime(title, { DisplayFormat: 0 }), { DisplayFormat: 0 }],
  ['Boolean', (fields, title) => fields.addBoolean(title, { Description: 'Klar' }), { DefaultValue: null }],
  [
    'Choice',
    (fields, title) => fields.addChoice(title, { Choices: ['A', 'B'], FillInChoice: true }),
    { Choices: ['A', 'B'], FillInChoice: true }
  ],
  ['MultiChoice', (fields, title) => fields.addMultiChoice(title, { Choices: ['A'] }), { Choices: ['A'] }],
  ['User', (fields, title) => fields.addUser(title, { SelectionMode: 1 }), { SelectionMode: 1 }],
  ['URL', (fields, title) => fields.addUrl(title), {}],
  ['Thumbnail', (fields, title) => fields.addImageField(title), { FieldTypeKind: 34 }],
  [
    'Lookup',
    async (fields, title) =>
      fields.addLookup(title, {
        LookupListId: (await list().select('Id')()).Id,
        LookupFieldName: 'Title'
      }),
    { LookupField: 'Title' }
  ]
];

test.each(byType.map(([type, add, expected], index) => ({ type, add, expected, title: `Felt${index}` })))(
  'a $type column is made by type ($title), changed and deleted',
  async ({ type, add, expected, title }) => {
    await add(list().fields, title);
    const field = list().fields.getByInternalNameOrTitle(title);
    expect(await field()).toMatchObject({ TypeAsString: type, Title: title, Required: false, ...expected });
    await field.update({ Required: true, Description: 'Husk' });
    expect(await field()).toMatchObject({ Required: true, Description: 'Husk', ...expected });
    await field.delete();
    expect(await refusal(field())).toMatchObject({
      status: 400,
      code: '-2147024809, System.ArgumentException'
    });
  }
);

test.each([
  ['Text', 'MaxLength="50"', '', { MaxLength: 50 }],
  ['Note', 'NumLines="8" RichText="FALSE"', '', { NumberOfLines: 8, RichText: false }],
  ['Note', 'RichText="TRUE" RichTextMode="FullHtml"', '', { RichText: true }],
  ['Number', 'Min="0" Max="5"', '', { MinimumValue: 0, MaximumValue: 5 }],
  ['Integer', '', '<Default>3</Default>', { DefaultValue: '3' }],
  ['DateTime', 'Format="DateOnly"', '', { DisplayFormat: 0 }],
  ['Boolean', '', '<Default>0</Default>', { DefaultValue: '0' }],
  ['Choice', '', '<CHOICES><CHOICE>A &amp; B</CHOICE></CHOICES>', { Choices: ['A & B'] }],
  ['MultiChoice', '', '<CHOICES><CHOICE>A</CHOICE><CHOICE>B</CHOICE></CHOICES>', { Choices: ['A', 'B'] }],
  ['User', 'UserSelectionMode="PeopleOnly"', '', { SelectionMode: 0 }],
  ['UserMulti', 'Mult="TRUE"', '', { AllowMultipleValues: true }],
  ['URL', '', '', {}],
  ['Thumbnail', '', '', {}]
])('a %s column is made from XML (%s)', async (type, attributes, inner, expected) => {
  const name = `Xml${type}${attributes.length}`;
  await list().fields.createFieldAsXml(
    `<Field Type="${type}" Name="${name}" StaticName="${name}" DisplayName="${name}" Required="TRUE" ${attributes}>${inner}</Field>`
  );
  const field = list().fields.getByInternalNameOrTitle(name);
  expect(await field()).toMatchObject({ TypeAsString: type, Required: true, ...expected });
  await field.delete();
});

test('a default, a range and an index of one’s own making hold', async () => {
  await list().fields.addNumber('Point', { MinimumValue: 1, MaximumValue: 9 });
  const field = list().fields.getByInternalNameOrTitle('Point');
  await field.update({ Indexed: true, EnforceUniqueValues: true, DefaultValue: '5' }, 'SP.FieldNumber');
  expect(await field()).toMatchObject({ Indexed: true, EnforceUniqueValues: true, DefaultValue: '5' });
  expect(await list().items.add({ Title: 'Først' })).toMatchObject({ Point: 5 });
  expect((await refusal(list().items.add({ Title: 'Igen' }))).status).toBe(500);
});

test('an image is kept as the JSON that its column holds; calculated and location columns are a loud 501', async () => {
  await list().fields.addImageField('Billede');
  const Billede = JSON.stringify({ type: 'thumbnail', fileName: 'sol.png', serverRelativeUrl: '/a/sol.png' });
  const { Id } = await list().items.add({ Title: 'Med billede', Billede, Point: 7 });
  expect(await list().items.getById(Id).select('Billede')()).toMatchObject({ Billede });
  expect((await refusal(list().fields.addLocation('Sted', {}))).status).toBe(501);
  const sum = list().fields.addCalculated('Sum', { Formula: '=1+1', DateFormat: 0 });
  expect((await refusal(sum)).status).toBe(501);
});
