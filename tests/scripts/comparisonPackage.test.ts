import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPackage } from '../../local-tenant/package/readPackage';
import { writeComparisonPackage } from '../../scripts/bench/comparisonPackage';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'comparison-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('what the FAQ is measured beside is a package that installs, with React left to the page', async () => {
  const file = join(folder, 'comparison.sppkg');
  await writeComparisonPackage(file);
  const { components, assets, lists } = readPackage(file, '/packages/');
  expect(components.map(({ alias }) => alias)).toEqual(['OneLineWebPart', 'OneRowWebPart', 'DetailsWebPart']);
  expect(lists).toEqual([]);
  for (const bytes of assets.values()) {
    const script = new TextDecoder().decode(bytes);
    expect(script).toMatch(/^define\("[^"]+", \["react","react-dom","@microsoft\/sp-webpart-base"\]/);
    expect(script.length).toBeLessThan(5000);
  }
});

test('nothing of the comparison is in the package that ships', () => {
  const shipped = join(__dirname, '..', '..', 'sharepoint', 'solution', 'netvaerksportalen.sppkg');
  const { components } = readPackage(shipped, '/packages/');
  expect(components.map(({ alias }) => alias)).not.toContain('DetailsWebPart');
});
