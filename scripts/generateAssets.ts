/** Writes the package's feature XML from the list contract: `npm run build` does it first. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allLists } from '../src/adapters/sharepoint/lists';
import { elementsXml, schemaFileOf, schemaXml } from './assets/featureXml';

const folder = join(__dirname, '..', 'sharepoint', 'assets');

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'elements.xml'), elementsXml(allLists));
for (const list of allLists) {
  writeFileSync(join(folder, schemaFileOf(list)), schemaXml(list));
}
console.log(`sharepoint/assets: ${allLists.length} lists`);
