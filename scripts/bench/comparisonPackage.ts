import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { StaticFile } from '../../local-tenant/http/staticFiles';
import { bundleLibrary } from '../../local-tenant/page/runtime/bundle';
import type { ComponentName } from '../../local-tenant/page/runtime/library';

/** What our FAQ is measured beside; each is a web part of one source file. */
const webParts = [
  { alias: 'OneLineWebPart', source: 'oneLine', id: 'be5c0000-0000-4000-8000-000000000001' },
  { alias: 'OneRowWebPart', source: 'oneRow', id: 'be5c0000-0000-4000-8000-000000000003' },
  { alias: 'DetailsWebPart', source: 'details', id: 'be5c0000-0000-4000-8000-000000000002' }
];
const product = 'be5c0000-0000-4000-8000-000000000010';
const feature = 'be5c0000-0000-4000-8000-000000000011';
const version = '1.0.0';

/** What stays outside the bundles, as in every SharePoint Framework build: the page brings it. */
const platform: Readonly<Record<string, ComponentName>> = {
  react: { id: '0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d', version: '17.0.1' },
  'react-dom': { id: 'aa0a46ec-1505-43cd-a44a-93f3a5aa460a', version: '17.0.1' },
  '@microsoft/sp-webpart-base': { id: '974a7777-0990-4136-8fa6-95d80114c2e0', version: '1.23.2' }
};

const relationship = 'http://schemas.microsoft.com/sharepoint/2012/app/relationships';

/** Builds the comparison's web parts for production into a solution package of their own. */
export async function writeComparisonPackage(file: string): Promise<void> {
  const built = await Promise.all(
    webParts.map(async (webPart) => ({ ...webPart, script: await bundle(webPart) }))
  );
  const parts = {
    'AppManifest.xml': `<App ProductID="${product}" Name="Sammenligning" Version="${version}.0" />`,
    ...relations('AppManifest.xml', {
      'manifest-feature': ['feature.xml'],
      'manifest-clientsideasset': ['assets.xml']
    }),
    'feature.xml': `<Feature Id="${feature}" Title="Sammenligning" />`,
    ...relations('feature.xml', { 'feature-elementmanifest': built.map(({ alias }) => `${alias}.xml`) }),
    ...Object.fromEntries(built.map((webPart) => [`${webPart.alias}.xml`, elementOf(webPart)])),
    'assets.xml': '<ClientSideAssets />',
    ...relations('assets.xml', {
      clientsideasset: built.map(({ script }) => `ClientSideAssets/${script.name}`)
    })
  };
  const scripts = built.map(({ script }) => [`ClientSideAssets/${script.name}`, script.bytes] as const);
  const texts = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  writeFileSync(file, zipSync(Object.fromEntries([...texts, ...scripts])));
}

const bundle = ({ alias, id, source }: (typeof webParts)[number]): Promise<StaticFile> =>
  bundleLibrary({
    alias,
    id,
    version,
    contents: `export { default } from ${JSON.stringify(join(__dirname, 'webparts', source))}`,
    imports: platform
  });

function elementOf({ alias, id, script }: { alias: string; id: string; script: StaticFile }): string {
  const components = Object.entries(platform).map(([name, component]) => [
    name,
    { type: 'component', ...component }
  ]);
  const manifest = JSON.stringify({
    id,
    alias,
    version,
    componentType: 'WebPart',
    manifestVersion: 2,
    preconfiguredEntries: [{ title: { default: alias }, description: { default: alias }, properties: {} }],
    loaderConfig: {
      internalModuleBaseUrls: ['HTTPS://SPCLIENTSIDEASSETLIBRARY/'],
      entryModuleId: alias,
      scriptResources: { [alias]: { type: 'path', path: script.name }, ...Object.fromEntries(components) }
    }
  });
  return `<Elements><ClientSideComponent ComponentManifest="${manifest.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}" /></Elements>`;
}

/** The part that names what belongs to another part. */
function relations(part: string, targets: Record<string, string[]>): Record<string, string> {
  const entries = Object.entries(targets).flatMap(([kind, names]) =>
    names.map((name) => `<Relationship Type="${relationship}/${kind}" Target="/${name}" />`)
  );
  return { [`_rels/${part}.rels`]: `<Relationships>${entries.join('')}</Relationships>` };
}
