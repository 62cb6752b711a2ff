/** Writes what the package is made of: feature XML from the list contract, and the Teams app. `npm run build` does it first. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allLists } from '../src/adapters/sharepoint/lists';
import { elementsXml, schemaFileOf, schemaXml } from './assets/featureXml';
import { teamsApp, teamsAppFile } from './assets/teamsApp';

const folder = join(__dirname, '..', 'sharepoint', 'assets');

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'elements.xml'), elementsXml(allLists));
for (const list of allLists) {
  writeFileSync(join(folder, schemaFileOf(list)), schemaXml(list));
}
console.log(`sharepoint/assets: ${allLists.length} lists`);

const teams = join(__dirname, '..', 'teams');
writeFileSync(join(teams, teamsAppFile), teamsApp(teams));
console.log(`teams: ${teamsAppFile}`);
