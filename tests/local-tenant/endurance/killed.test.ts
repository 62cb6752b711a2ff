import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '../../../local-tenant/store/quietSqlite';
import { DatabaseSync } from 'node:sqlite';
import { LILLEBY } from '../../support/lilleby';
import { startTestTenant, type TestTenant } from '../../support/tenant';
import { writersList } from './writersList';

/** `npm run prove` kills it fifty times. */
const kills = Number(process.env.KILLS ?? 4);
const writers = 8;

let folder: string;
let tenant: TestTenant | undefined;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tenant-killed-'));
});
afterAll(async () => {
  await tenant?.close();
  rmSync(folder, { recursive: true });
});

/** What was acknowledged of one row: its text, and the one that was on its way when the process ended. */
interface Written {
  acknowledged: string;
  underWay?: string;
}

/** Writes until the tenant is gone, and fails as it then does: adds a row, changes it twice, and so on. Keeps account of every answer that came. */
async function writeOn(
  tenant: TestTenant,
  name: string,
  rows: Map<number, Written>,
  tell: () => void
): Promise<never> {
  const list = writersList(tenant);
  for (let count = 0; ; count++) {
    let row = await list.add(`${name} ${count}`);
    const written: Written = { acknowledged: row.Title };
    rows.set(row.Id, written);
    tell();
    for (const change of ['ændret', 'ændret igen']) {
      written.underWay = `${name} ${count} ${change}`;
      row = { ...row, 'odata.etag': await list.update(row, written.underWay) };
      written.acknowledged = written.underWay;
      tell();
    }
  }
}

const soundness = (file: string): unknown => {
  const database = new DatabaseSync(file);
  try {
    return database.prepare('PRAGMA integrity_check').get();
  } finally {
    database.close();
  }
};

test(
  `killed ${kills} times in the midst of writing, the tenant has everything it had acknowledged`,
  async () => {
    const data = join(folder, 'data.sqlite');
    const rows = new Map<number, Written>();
    let running = (tenant = await startTestTenant({ data, seed: LILLEBY }));
    await writersList(running).make();

    for (let kill = 0; kill < kills; kill++) {
      // Another moment each time, counted in answers: so the load is on, however fast the machine is.
      let answersLeft = 5 + ((kill * 73) % 120);
      const before = rows.size;
      let tell = (): void => undefined;
      const enough = new Promise<void>((resolve) => {
        tell = () => {
          if (--answersLeft === 0) resolve();
        };
      });
      const writing = Array.from({ length: writers }, (_, writer) =>
        writeOn(running, `drab ${kill} skriver ${writer}`, rows, tell)
      );
      await Promise.race([enough, ...writing]); // a writer that fails earlier fails the test
      await running.kill();
      await Promise.allSettled(writing);
      expect(rows.size).toBeGreaterThan(before);
      expect(soundness(data)).toEqual({ integrity_check: 'ok' });

      running = tenant = await startTestTenant({ data, seed: LILLEBY });
      const found = new Map((await writersList(running).all()).map(({ Id, Title }) => [Id, Title]));
      for (const [id, written] of rows) {
        expect([written.acknowledged, written.underWay]).toContain(found.get(id));
        // From now on it is what it is.
        rows.set(id, { acknowledged: found.get(id) ?? written.acknowledged });
      }
    }
  },
  60_000 + kills * 15_000
);
