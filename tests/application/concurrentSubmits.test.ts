import { randomUUID } from 'node:crypto';
import { submitProposal } from '../../src/application/submitProposal';
import type { CurrentUser } from '../../src/application/ports/currentUser';
import { caseNumberOf } from '../../src/domain/proposal/caseNumber';
import { proposalContent } from '../support/builders';
import { startTestTenant, type TestTenant } from '../support/tenant';
import { anna, ida, louise, mette, start, themePath, yusuf } from '../support/themePath';

// Many send at the same moment; the list is reached over HTTP through the real client. On a busy machine that takes its time.
jest.setTimeout(180_000);
let tenant: TestTenant;
const { as, setClock } = themePath(() => tenant, 120_000);
beforeAll(async () => {
  tenant = await startTestTenant();
});
afterAll(() => tenant?.close());
beforeEach(async () => {
  await tenant.post('/_tenant/reset');
  await setClock(start);
});

/** Sends a proposal and gives the case number that the receipt shows. */
async function caseNumberFor(user: CurrentUser, clientId: string): Promise<string> {
  const result = await submitProposal(as(user), proposalContent, clientId);
  if (result.result !== 'stored') throw new Error('the proposal was not stored');
  return caseNumberOf(result.proposal);
}

/** The case numbers of all proposals with these client ids, as the board reads them. */
async function caseNumbersOnBoard(clientIds: readonly string[]): Promise<string[]> {
  const { files } = await as(mette).files.read({ kind: 'all' });
  return files.flatMap(({ proposal }) =>
    clientIds.includes(proposal.clientId) ? [caseNumberOf(proposal)] : []
  );
}

test('forty who send at once get forty case numbers, and the board has the same', async () => {
  const senders = [anna, louise, mette, ida, yusuf];
  const clientIds = Array.from({ length: 40 }, () => randomUUID());
  const given = await Promise.all(
    clientIds.map((clientId, index) => caseNumberFor(senders[index % senders.length], clientId))
  );
  expect(new Set(given).size).toBe(40);
  expect(given.every((number) => /^NT-2026-\d{4,}$/.test(number))).toBe(true);
  expect((await caseNumbersOnBoard(clientIds)).sort()).toEqual([...given].sort());
});

test('the same proposal sent from twenty tabs at once is one, with one case number on all receipts', async () => {
  const clientId = randomUUID();
  const given = await Promise.all(Array.from({ length: 20 }, () => caseNumberFor(anna, clientId)));
  expect(new Set(given).size).toBe(1);
  expect(await caseNumbersOnBoard([clientId])).toEqual([given[0]]);
});

test('answers that are lost while many send change nothing about that', async () => {
  await tenant.post('/_tenant/faults', {
    match: 'POST .*ThemeProposals.*items',
    drop: 'after',
    times: 10
  });
  const clientIds = Array.from({ length: 20 }, () => randomUUID());
  const given = await Promise.all(clientIds.map((clientId) => caseNumberFor(anna, clientId)));
  expect(new Set(given).size).toBe(20);
  expect((await caseNumbersOnBoard(clientIds)).sort()).toEqual([...given].sort());
});
