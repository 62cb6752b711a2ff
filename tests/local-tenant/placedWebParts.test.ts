import type { ComponentManifest } from '../../local-tenant/package/componentManifest';
import type { Solution } from '../../local-tenant/package/solution';
import { placedWebParts } from '../../local-tenant/page/placedWebParts';
import type { SitePage } from '../../local-tenant/page/sitePages';
import { texts } from '../../local-tenant/page/texts';
import { zoneHtml } from '../../local-tenant/page/zoneHtml';

const zone = (alias: string): SitePage['columns'][number][number] => ({
  alias,
  instanceId: `id-of-${alias}`
});
const page: SitePage = {
  path: '/sites/netvaerk',
  title: { 'da-DK': 'Side', 'en-US': 'Page' },
  columns: [[zone('OldWebPart')], [zone('NewWebPart')]]
};

const manifest: ComponentManifest = {
  manifestVersion: 2,
  id: 'component',
  alias: 'OldWebPart',
  version: '1.0.0',
  componentType: 'WebPart',
  preconfiguredEntries: [
    { title: { default: 'Old', 'da-dk': 'Gammel' }, properties: { title: 'package', colour: 'green' } }
  ],
  loaderConfig: { internalModuleBaseUrls: [] }
};
const solution: Solution = {
  id: 'solution',
  name: 'Test',
  version: '1.0.0.0',
  permissions: [],
  components: [manifest],
  features: [],
  assets: new Map(),
  lists: []
};

test('a web part stands where the package has it, with what an editor saved over what the package says', () => {
  const saved = { 'id-of-OldWebPart': { title: 'editor' } };
  expect(placedWebParts(page, solution, 'da-DK', saved)).toEqual([
    {
      componentId: 'component',
      instanceId: 'id-of-OldWebPart',
      title: 'Gammel',
      description: '',
      properties: { title: 'editor', colour: 'green' }
    }
  ]);
  expect(placedWebParts(page, solution, 'en-US', {})).toMatchObject([{ title: 'Old' }]);
});

test('a web part that the package lacks leaves a message in its place', async () => {
  const markup = (await zoneHtml(zone('NewWebPart'), undefined, texts['da-DK'])).toString();
  expect(markup).toContain('Webdelen NewWebPart findes ikke i den installerede løsningspakke.');
});
