/**
 * Prints what of our package each web part requests in the real page until it can be used, gzipped, against its budget; ends with 1 when
 * one is over. What comes after that (the sanitiser, the search's index) is told, too.
 */
import '../local-tenant/store/quietSqlite';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { readPackage } from '../local-tenant/package/readPackage';
import { loadSeed } from '../local-tenant/seed';
import { startTenant } from '../local-tenant/server';
import { WEB_PATH } from '../local-tenant/tenant';
import { requestsOf, type AssetRequest } from './size/requestsOf';

const root = join(__dirname, '..');
const packageFile = join(root, 'sharepoint', 'solution', 'netvaerksportalen.sppkg');

/** Where each web part stands, and what of it is there as soon as it can be used. */
const places: Readonly<Record<string, { path: string; usable: string }>> = {
  FaqWebPart: { path: '', usable: '[aria-expanded]' },
  ContactCardsWebPart: { path: '', usable: 'li a[href^="mailto:"]' },
  ThemeProposalWebPart: { path: '/SitePages/Foreslaa.aspx', usable: 'form textarea' },
  ThemeBoardWebPart: {
    path: '/SitePages/Netvaerkstemaer.aspx',
    usable: '[data-landing] ~ ul, [data-landing] ~ div'
  }
};
/** KB (1,000 bytes, gzipped) by web part alias. */
const budgets = v.parse(
  v.record(v.string(), v.number()),
  JSON.parse(readFileSync(join(root, 'config', 'size-budget.json'), 'utf8'))
);
/** The addresses in a component's manifest: its script and the texts in each language. */
const loaderSchema = v.object({ loaderConfig: v.object({ scriptResources: v.unknown() }) });

const { assets, components } = readPackage(packageFile, '/');

async function measure(): Promise<void> {
  const tenant = await startTenant({
    port: 0,
    dataFile: ':memory:',
    seed: loadSeed(join(root, 'local-tenant', 'demo')),
    seedWasNamed: false,
    packageFile
  });
  try {
    for (const component of components) {
      const { alias } = component;
      const place = places[alias];
      const budget = budgets[alias];
      if (!place || budget === undefined) {
        throw new Error(`${alias} has no budget or no page to be measured on`);
      }
      const manifest = JSON.stringify(v.parse(loaderSchema, component).loaderConfig.scriptResources);
      const requests = (await requestsOf(tenant.origin + WEB_PATH + place.path, place.usable)).filter(
        ({ file, askedBy }) => assets.has(file) && (manifest.includes(file) || isOf(manifest, askedBy))
      );
      report(alias, requests, budget);
    }
  } finally {
    await tenant.close();
  }
}

/** Whether a chunk was asked for by one of the component's own scripts. */
const isOf = (manifest: string, askedBy: string | undefined): boolean =>
  askedBy !== undefined && manifest.includes(askedBy);

function report(alias: string, requests: readonly AssetRequest[], budget: number): void {
  const sizeOf = (when: AssetRequest['when']): number =>
    requests
      .filter((request) => request.when === when)
      .reduce((sum, { file }) => sum + gzipSync(assets.get(file) ?? '').length / 1000, 0);
  const first = sizeOf('first');
  if (first === 0) {
    throw new Error(`${alias} was not seen to request anything`);
  }
  const verdict = `of ${budget} KB${first > budget ? ': too large' : ''}`;
  const shown = (size: number): string => size.toFixed(1).padStart(6);
  console.log(`${alias.padEnd(22)} ${shown(first)} KB ${verdict} (later: ${sizeOf('later').toFixed(1)} KB)`);
  if (first > budget) {
    process.exitCode = 1;
  }
}

measure().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
