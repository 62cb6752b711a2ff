import type { SPFI } from '@pnp/sp';
import { contactCards } from '../../src/adapters/sharepoint/lists/contactCards';
import { faqEntries } from '../../src/adapters/sharepoint/lists/faqEntries';
import type { ListDefinition } from '../../src/adapters/sharepoint/lists/listDefinition';
import { networkSettings } from '../../src/adapters/sharepoint/lists/networkSettings';
import { routingOverrides } from '../../src/adapters/sharepoint/lists/routingOverrides';
import { siteAdministration } from '../../src/adapters/sharepoint/setUp/siteAdministration';
import { sharePoint } from '../../src/adapters/sharepoint/sharePoint';
import { setUpSite } from '../../src/application/setUpSite';
import { WEB_PATH, type Directory, type Person } from '../tenant';
import { addRows } from './addRows';
import { approveRows } from './approveRows';
import type { Seed } from './seed';
import { seedProposals, type SeedClock } from './seedProposals';
import { contactRow, faqRow, overrideRows, settingRows } from './seedRows';
import { SECRETARIAT_GROUP } from './settingsDefaults';
import { siteOwnerOf } from './siteOwner';

interface SeedSiteOptions {
  /** Where the tenant listens: everything goes in over HTTP. */
  origin: string;
  tenantId: string;
  seed: Seed;
  directory: Directory;
  /** A bearer token for SharePoint as that person. */
  tokenOf(person: Person): Promise<string>;
  clock: SeedClock;
  onProgress?(done: string): void;
}

/**
 * Sets the site up as its owner would, with the suite's own use case, and fills its lists as the people of the seed would.
 * A directory without anybody leaves the site as it is.
 */
export async function seedSite(options: SeedSiteOptions): Promise<void> {
  const { origin, tenantId, seed, directory, clock, onProgress = () => undefined } = options;
  const owner = siteOwnerOf(directory.people());
  if (owner === undefined) {
    return;
  }
  const siteAs = (person: Person): SPFI =>
    sharePoint({ webUrl: `${origin}${WEB_PATH}`, getToken: () => options.tokenOf(person) });
  const site = siteAs(owner);
  const secretariat = directory.people().filter(({ groups }) => groups?.includes(SECRETARIAT_GROUP));
  await setUpSite(
    siteAdministration(site, tenantId),
    secretariat.map(({ userPrincipalName }) => userPrincipalName),
    ({ what, name, result }) => onProgress(`${what} ${name}: ${result}`)
  );

  const fill = async (list: ListDefinition, rows: ReadonlyArray<Record<string, unknown>>): Promise<void> => {
    const ids = await addRows(site, list.title, rows);
    if (list.moderated) {
      await approveRows(site, list.title, ids);
    }
    onProgress(`${list.title}: ${rows.length} items`);
  };
  await fill(networkSettings, settingRows(seed.settings));
  await fill(routingOverrides, overrideRows(seed.settings, directory));
  await fill(faqEntries, seed.faq.map(faqRow));
  await fill(
    contactCards,
    seed.contacts.map((card, at) => contactRow(card, at, directory))
  );

  const siteOf = (userPrincipalName: string): SPFI => siteAs(directory.byUpn(userPrincipalName) ?? owner);
  await seedProposals({ siteOf, clock }, seed.proposals);
  onProgress(`proposals: ${seed.proposals.length}`);
}
