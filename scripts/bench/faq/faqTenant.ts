import { join } from 'node:path';
import { loadSeed } from '../../../local-tenant/seed';
import { type RunningTenant, startTenant } from '../../../local-tenant/server';
import { WEB_PATH } from '../../../local-tenant/tenant';
import { writeSeed } from './seed';

const shipped = join(__dirname, '..', '..', '..', 'sharepoint', 'solution', 'netvaerksportalen.sppkg');

/** A tenant with this many questions, our package as it ships, and the comparison's. */
export function startFaqTenant(
  folder: string,
  comparison: string,
  questions: number
): Promise<RunningTenant> {
  return startTenant({
    port: 0,
    dataFile: ':memory:',
    seed: loadSeed(writeSeed(folder, questions)),
    seedWasNamed: true,
    packageFile: shipped,
    otherPackages: [comparison]
  });
}

/** Where a web part stands alone on a page. */
export const pageOf = ({ origin }: RunningTenant, alias: string): string =>
  `${origin}${WEB_PATH}/SitePages/Webdele/${alias}.aspx`;
