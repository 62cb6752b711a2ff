import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { readPackage } from '../../local-tenant/package/readPackage';
import { StartError } from '../../local-tenant/startError';

const SHIPPED = join(__dirname, '..', '..', 'sharepoint', 'solution', 'netvaerksportalen.sppkg');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sppkg-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function packageOf(parts: Record<string, string>): string {
  const file = join(folder, 'some.sppkg');
  writeFileSync(
    file,
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
  );
  return file;
}

/** Whatever installing it throws. */
function failure(file: string): unknown {
  try {
    readPackage(file, '/packages/');
  } catch (error) {
    return error;
  }
  return undefined;
}

const rels = (...targets: [kind: string, target: string][]): string =>
  `<Relationships>${targets
    .map(([kind, target]) => `<Relationship Type="http://x/relationships/${kind}" Target="/${target}"/>`)
    .join('')}</Relationships>`;
const manifest = '<App ProductID="p1" Name="Test" Version="1.0.0.0"/>';

test('the shipped package gives its four web parts, their scripts and its lists', () => {
  const solution = readPackage(SHIPPED, '/packages/');
  expect(solution.components.map(({ alias }) => alias).sort()).toEqual([
    'ContactCardsWebPart',
    'FaqWebPart',
    'ThemeBoardWebPart',
    'ThemeProposalWebPart'
  ]);
  for (const component of solution.components) {
    expect(component.loaderConfig.internalModuleBaseUrls).toEqual([`/packages/${solution.id}/`]);
  }
  expect([...solution.assets.keys()].some((name) => /^faq-web-part_\w+\.js$/.test(name))).toBe(true);
  expect(solution.lists.map(({ url }) => url)).toContain('Lists/ThemeProposals');
  for (const list of solution.lists) expect(list.schemaXml).toContain('<List');
  expect(solution.permissions).toContainEqual({ resource: 'Microsoft Graph', scope: 'Mail.Send' });
});

test('a feature brings lists, with the schema that each names', () => {
  const file = packageOf({
    'AppManifest.xml': manifest,
    '_rels/AppManifest.xml.rels': rels(['manifest-feature', 'feature.xml']),
    'feature.xml': '<Feature Id="F1" Title="Lister"/>',
    '_rels/feature.xml.rels': rels(
      ['feature-elementmanifest', 'f/elements.xml'],
      ['feature-elementfile', 'a.xml']
    ),
    'f/elements.xml':
      '<Elements><ListInstance Title="A" Url="Lists/A" TemplateType="100" CustomSchema="a.xml"/>' +
      '<ListInstance Title="B" Url="Lists/B" TemplateType="100" Description="b"/></Elements>',
    'a.xml': '<List Title="A"/>'
  });
  const { features, lists } = readPackage(file, '/packages/');
  expect(features).toEqual([{ id: 'f1', title: 'Lister' }]);
  expect(lists).toEqual([
    { title: 'A', url: 'Lists/A', description: '', templateType: 100, schemaXml: '<List Title="A"/>' },
    {
      title: 'B',
      url: 'Lists/B',
      description: 'b',
      templateType: 100,
      schemaXml: expect.stringContaining('<List>')
    }
  ]);
});

describe('what cannot be installed is told in one sentence:', () => {
  test.each([
    [
      'a missing file',
      (): string => join(folder, 'none.sppkg'),
      /There is no solution package .*npm run build/
    ],
    [
      'a file that is no zip',
      (): string => {
        writeFileSync(join(folder, 'text.sppkg'), 'not a zip');
        return join(folder, 'text.sppkg');
      },
      /cannot be installed/
    ],
    ['a zip without a manifest', (): string => packageOf({ 'a.txt': 'a' }), /it has no AppManifest\.xml/],
    ['a manifest that is no XML', (): string => packageOf({ 'AppManifest.xml': '<App' }), /well-formed XML/],
    [
      'a manifest without a name',
      (): string => packageOf({ 'AppManifest.xml': '<App ProductID="p"/>' }),
      /Name/
    ],
    [
      'a feature that is named and not there',
      (): string =>
        packageOf({
          'AppManifest.xml': manifest,
          '_rels/AppManifest.xml.rels': rels(['manifest-feature', 'feature.xml']),
          '_rels/feature.xml.rels': rels(['feature-elementmanifest', 'f/elements.xml'])
        }),
      /it has no f\/elements\.xml/
    ],
    [
      'a list whose schema is not there',
      (): string =>
        packageOf({
          'AppManifest.xml': manifest,
          '_rels/AppManifest.xml.rels': rels(['manifest-feature', 'feature.xml']),
          '_rels/feature.xml.rels': rels(['feature-elementmanifest', 'f/elements.xml']),
          'f/elements.xml':
            '<Elements><ListInstance Title="A" Url="Lists/A" TemplateType="100" CustomSchema="a.xml"/></Elements>'
        }),
      /the list "A" names the schema a\.xml/
    ]
  ])('%s', (_what, file, sentence) => {
    const error = failure(file());
    expect(error).toBeInstanceOf(StartError);
    expect(String(error)).toMatch(sentence);
    expect(String(error)).not.toContain('\n');
  });
});
