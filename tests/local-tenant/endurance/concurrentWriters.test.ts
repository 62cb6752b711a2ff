import { HttpRequestError } from '@pnp/queryable';
import { LILLEBY } from '../../support/lilleby';
import { startTestTenant, type TestTenant } from '../../support/tenant';
import { writersList, type Row } from './writersList';

const writers = 200;
/** Twenty writers want each of them. */
const sharedRows = 10;

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTestTenant({ seed: LILLEBY });
});
afterAll(() => tenant.close());

const all = <T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)));
const isConflict = (error: unknown): boolean => error instanceof HttpRequestError && error.status === 412;

test(`${writers} writers at once on one list: every row has its own id, nothing is lost, and every 412 had a reason`, async () => {
  const list = writersList(tenant);
  await list.make();

  const added = await all(writers, (writer) => list.add(`skriver ${writer}`));
  expect(new Set(added.map(({ Id }) => Id)).size).toBe(writers);
  expect(new Set(added.map(({ GUID }) => GUID)).size).toBe(writers);
  const found = new Map((await list.all()).map(({ Id, Title }) => [Id, Title]));
  expect(added.map(({ Id }) => found.get(Id))).toEqual(added.map(({ Title }) => Title));

  const shared = await all(sharedRows, () => list.add('0'));
  let conflicts = 0;
  /** Adds one to a row's number: reads it, writes it, and begins anew as long as somebody else was faster. */
  const increment = async (id: number): Promise<void> => {
    for (;;) {
      const row: Row = await list.read(id);
      try {
        await list.update(row, String(Number(row.Title) + 1));
        return;
      } catch (error) {
        if (!isConflict(error)) throw error;
        conflicts++;
        // Refused only because somebody has really changed it since it was read.
        expect((await list.read(id))['odata.etag']).not.toBe(row['odata.etag']);
      }
    }
  };
  await all(writers, (writer) => increment(shared[writer % sharedRows]?.Id ?? 0));

  const each = writers / sharedRows;
  for (const { Id, GUID } of shared) {
    expect(await list.read(Id)).toMatchObject({
      Title: String(each),
      OData__UIVersionString: `${each + 1}.0`,
      'odata.etag': `"${GUID},${each + 1}"`
    });
  }
  expect(conflicts).toBeGreaterThan(0);
});
