import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { elementsXml, schemaFileOf, schemaXml } from '../../scripts/assets/featureXml';
import { allLists } from '../../src/adapters/sharepoint/lists';

const root = join(__dirname, '..', '..');
const assets = join(root, 'sharepoint', 'assets');
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');

test('the feature XML in the package is the one that the list contract gives', () => {
  expect(read('sharepoint', 'assets', 'elements.xml')).toBe(elementsXml(allLists));
  for (const list of allLists) {
    expect(read('sharepoint', 'assets', schemaFileOf(list))).toBe(schemaXml(list));
  }
});

test('the package names each of those files, and there is no other', () => {
  const schema = v.object({
    solution: v.object({
      features: v.array(v.object({ assets: v.object({ elementFiles: v.array(v.string()) }) }))
    })
  });
  const { solution } = v.parse(schema, JSON.parse(read('config', 'package-solution.json')));
  const named = solution.features.flatMap((feature) => feature.assets.elementFiles).sort();
  expect(named).toEqual(allLists.map(schemaFileOf).sort());
  expect(readdirSync(assets).sort()).toEqual([...named, 'elements.xml'].sort());
});

test('internal names are ASCII of at most 32 characters', () => {
  for (const list of allLists) {
    for (const name of Object.keys(list.fields)) {
      expect(name).toMatch(/^[A-Za-z]{1,32}$/);
    }
  }
});
