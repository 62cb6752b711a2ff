import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import * as v from 'valibot';
import { teamsApp, teamsAppFile } from '../../scripts/assets/teamsApp';

const root = join(__dirname, '..', '..');
const teams = join(root, 'teams');
const json = (...path: string[]): unknown => JSON.parse(readFileSync(join(root, ...path), 'utf8'));

const guid = v.pipe(v.string(), v.uuid());
const upTo = (length: number): v.GenericSchema<string> =>
  v.pipe(v.string(), v.minLength(1), v.maxLength(length));
const address = v.pipe(v.string(), v.startsWith('https://'), v.maxLength(2048));

/** What Microsoft's schema 1.28 of the manifest says about the parts that we use; nothing else may stand there. */
const manifestSchema = v.strictObject({
  $schema: v.literal('https://developer.microsoft.com/json-schemas/teams/v1.28/MicrosoftTeams.schema.json'),
  manifestVersion: v.literal('1.28'),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  id: guid,
  localizationInfo: v.strictObject({
    defaultLanguageTag: v.literal('da'),
    additionalLanguages: v.array(v.strictObject({ languageTag: upTo(16), file: upTo(2048) }))
  }),
  developer: v.strictObject({
    name: upTo(32),
    websiteUrl: address,
    privacyUrl: address,
    termsOfUseUrl: address
  }),
  name: v.strictObject({ short: upTo(30), full: upTo(100) }),
  description: v.strictObject({ short: upTo(80), full: upTo(4000) }),
  icons: v.strictObject({ color: upTo(2048), outline: upTo(2048) }),
  accentColor: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i)),
  defaultInstallScope: v.literal('personal'),
  configurableTabs: v.pipe(
    v.array(
      v.strictObject({
        configurationUrl: address,
        canUpdateConfiguration: v.boolean(),
        scopes: v.array(v.picklist(['team', 'groupChat']))
      })
    ),
    v.maxLength(1)
  ),
  staticTabs: v.pipe(
    v.array(
      v.strictObject({
        entityId: upTo(64),
        name: upTo(128),
        contentUrl: address,
        scopes: v.tuple([v.literal('personal')])
      })
    ),
    v.maxLength(16)
  ),
  validDomains: v.pipe(v.array(upTo(2048)), v.maxLength(16)),
  webApplicationInfo: v.strictObject({ id: guid, resource: upTo(2048) })
});

const manifest = v.parse(manifestSchema, json('teams', 'manifest.json'));

const webPartSchema = v.object({
  id: guid,
  supportedHosts: v.array(v.string()),
  preconfiguredEntries: v.tuple([v.object({ title: v.object({ default: v.string(), 'da-dk': v.string() }) })])
});
const webParts = new Map(
  ['faq', 'contactCards', 'themeProposal', 'themeBoard'].map((folder) => {
    const file = readdirSync(join(root, 'src', 'webparts', folder)).find((name) =>
      name.endsWith('.manifest.json')
    );
    return [folder, v.parse(webPartSchema, json('src', 'webparts', folder, file ?? ''))];
  })
);

/** The web part that an address of SharePoint's Teams page opens. */
const componentOf = (url: string): string | undefined => /%26componentId=([0-9a-f-]{36})%26/.exec(url)?.[1];

test('each web part has a personal tab that opens it, under its own name', () => {
  expect(manifest.staticTabs.map(({ entityId }) => entityId).sort()).toEqual([...webParts.keys()].sort());
  for (const { entityId, name, contentUrl } of manifest.staticTabs) {
    const webPart = webParts.get(entityId);
    expect(componentOf(contentUrl)).toBe(webPart?.id);
    expect(name).toBe(webPart?.preconfiguredEntries[0].title['da-dk']);
    expect(webPart?.supportedHosts).toContain('TeamsPersonalApp');
    expect(contentUrl).toMatch(
      /^https:\/\/\{teamSiteDomain\}\/_layouts\/15\/TeamsLogon\.aspx\?SPFX=true&dest=/
    );
    expect(contentUrl).toMatch(/%3Fteams%26personal%26componentId=.*%26forceLocale=\{locale\}$/);
  }
});

test('the tab for teams and chats opens a web part that may stand there', () => {
  const [tab] = manifest.configurableTabs;
  const opened = [...webParts.values()].find(({ id }) => id === componentOf(tab?.configurationUrl ?? ''));
  expect(opened?.supportedHosts).toContain('TeamsTab');
  expect(tab?.configurationUrl).toContain(
    '{teamSiteDomain}{teamSitePath}/_layouts/15/TeamsLogon.aspx?SPFX=true'
  );
});

test('sign-in goes to SharePoint', () => {
  expect(manifest.webApplicationInfo).toEqual({
    id: '00000003-0000-0ff1-ce00-000000000000',
    resource: 'https://{teamSiteDomain}'
  });
  expect(manifest.validDomains).toEqual(
    expect.arrayContaining(['*.login.microsoftonline.com', '*.sharepoint.com'])
  );
});

test('the English file translates the names, the descriptions and every tab', () => {
  const tabs = manifest.staticTabs.map((_tab, index) => `staticTabs[${index}].name`);
  for (const { file } of manifest.localizationInfo.additionalLanguages) {
    const texts = v.parse(v.record(v.string(), v.string()), json('teams', file));
    expect(Object.keys(texts).sort()).toEqual(
      ['$schema', 'name.short', 'name.full', 'description.short', 'description.full', ...tabs].sort()
    );
    expect(texts['name.short']?.length).toBeLessThanOrEqual(30);
    expect(texts['description.short']?.length).toBeLessThanOrEqual(80);
    manifest.staticTabs.forEach(({ entityId }, index) => {
      const title = webParts.get(entityId)?.preconfiguredEntries[0].title.default;
      expect(texts[`staticTabs[${index}].name`]).toBe(title);
    });
  }
});

/** Size and colour type of a PNG, from its header (W3C PNG, 11.2.2: IHDR comes first). */
function pngHeader(file: string): { width: number; height: number; colourType: number } {
  const bytes = readFileSync(join(teams, file));
  expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  expect(bytes.subarray(12, 16).toString('ascii')).toBe('IHDR');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), colourType: bytes.readUInt8(25) };
}

test('the icons have the sizes that Teams asks for, and the outline is transparent', () => {
  const withAlpha = 6;
  expect(pngHeader(manifest.icons.color)).toMatchObject({ width: 192, height: 192 });
  expect(pngHeader(manifest.icons.outline)).toEqual({ width: 32, height: 32, colourType: withAlpha });
});

test('the app that goes into the package holds exactly the folder’s files', () => {
  const files = unzipSync(teamsApp(teams));
  expect(Object.keys(files).sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
  expect(JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()))).toEqual(manifest);
  expect(teamsApp(teams)).toEqual(teamsApp(teams));
  expect(teamsAppFile).toBe('TeamsSPFxApp.zip');
});
