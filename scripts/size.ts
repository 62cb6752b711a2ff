/** Prints what each web part loads first, gzipped, against its budget; ends with 1 when one is over. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { readPackage } from '../local-tenant/package/readPackage';

const root = join(__dirname, '..');
const packageFile = join(root, 'sharepoint', 'solution', 'netvaerksportalen.sppkg');

/** KB (1,000 bytes, gzipped) by web part alias. */
const budgets = v.parse(
  v.record(v.string(), v.number()),
  JSON.parse(readFileSync(join(root, 'config', 'size-budget.json'), 'utf8'))
);
const resourcesSchema = v.object({
  scriptResources: v.record(
    v.string(),
    v.object({
      type: v.string(),
      path: v.optional(v.string()),
      paths: v.optional(v.record(v.string(), v.string()))
    })
  )
});

const { assets, components } = readPackage(packageFile, '/');
let tooLarge = 0;
for (const { alias, loaderConfig } of components) {
  const { scriptResources } = v.parse(resourcesSchema, loaderConfig);
  // The script itself and the strings of one language; lazy chunks come later, other components are the platform's.
  const files = Object.values(scriptResources).flatMap(({ type, path, paths }) =>
    type === 'path' ? [path] : type === 'localizedPath' ? [paths?.['da-DK']] : []
  );
  const bytes = files.reduce((sum, file) => sum + gzipSync(assetNamed(file)).length, 0);
  const budget = budgets[alias];
  if (budget === undefined || bytes > budget * 1000) {
    tooLarge += 1;
  }
  const kilobytes = (bytes / 1000).toFixed(1).padStart(6);
  const verdict =
    budget === undefined ? 'has no budget' : `of ${budget} KB${bytes > budget * 1000 ? ': too large' : ''}`;
  console.log(`${alias.padEnd(22)} ${kilobytes} KB ${verdict}`);
}
process.exitCode = tooLarge > 0 ? 1 : 0;

function assetNamed(file: string | undefined): Uint8Array {
  const asset = file === undefined ? undefined : assets.get(file);
  if (!asset) {
    throw new Error(`the package names ${file} and does not hold it`);
  }
  return asset;
}
