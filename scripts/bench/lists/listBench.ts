import { randomUUID } from 'node:crypto';
import { HttpRequestError } from '@pnp/queryable';
import { createTenant } from '../../../local-tenant/createTenant';
import { listen } from '../../../local-tenant/http/listen';
import { mailTables } from '../../../local-tenant/outlook/mailboxes';
import { buildPageFiles } from '../../../local-tenant/page/pageFiles';
import { loadSeed } from '../../../local-tenant/seed';
import { sharePointTables } from '../../../local-tenant/sharepoint';
import { WEB_PATH } from '../../../local-tenant/tenant';
import { openTenantData } from '../../../local-tenant/tenantData';
import { sharePoint } from '../../../src/adapters/sharepoint/sharePoint';
import type { Bench } from '../bench';
import { writeSeed } from '../faq/seed';
import { spread } from '../statistics';
import { growth, pageQueries, timePages } from './pages';
import { installRows } from './rows';

const sizes = [1000, 10_000, 100_000] as const;
const [small, , large] = sizes;
/** How much longer a page may take on the largest list than on the smallest. */
const most = 1.5;

/** A page by an indexed column of lists of 1,000, 10,000 and 100,000 rows, side by side in one local tenant, asked for with PnPjs. */
export const listBench: Bench = async ({ folder, rounds }, report) => {
  const seed = loadSeed(writeSeed(folder, 1));
  const data = openTenantData({
    dataFile: ':memory:',
    seed,
    seedWasNamed: true,
    tables: [sharePointTables, mailTables]
  });
  const listening = await listen(0);
  try {
    const origin = `http://${listening.host}`;
    const { app, tenant, identity } = createTenant({
      origin,
      data,
      solutions: [],
      files: await buildPageFiles()
    });
    listening.serve(app.fetch);
    const [person] = tenant.directory.people();
    if (!person) throw new Error('The directory is empty.');
    const { token } = await identity.tokenFor(person, 'sharepoint');
    const sp = sharePoint({ webUrl: `${origin}${WEB_PATH}`, getToken: () => Promise.resolve(token) });
    sizes.forEach((size) => installRows(tenant, person, titleOf(size), size));

    for (const [what, ask] of Object.entries(pageQueries)) {
      const times = await timePages(sp, sizes.map(titleOf), rounds * 2, ask);
      report({
        what: `a page of ${large} rows, ${what}, × one of ${small}`,
        value: growth(times, titleOf(small), titleOf(large)),
        most,
        from: `ms: ${sizes.map((size) => `${size} rows ${spread(times(titleOf(size)))}`).join(', ')}`
      });
    }
    const unindexed = sp.web.lists.getByTitle(titleOf(large)).items.filter(`Title eq '${randomUUID()}'`);
    const answer = await unindexed().then(() => 'answered', refusalOf);
    report({
      what: `${large} rows by a column without an index: answers other than the threshold error`,
      value: answer.includes('SPQueryThrottledException') ? 0 : 1,
      most: 0,
      from: answer
    });
  } finally {
    await listening.close();
    data.close();
  }
};

const titleOf = (size: number): string => `Rows${size}`;

async function refusalOf(error: unknown): Promise<string> {
  if (!(error instanceof HttpRequestError)) throw error;
  return `${error.status} ${await error.response.text()}`;
}
