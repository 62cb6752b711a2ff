import { randomUUID } from 'node:crypto';
import { submitProposal } from '../../src/application/submitProposal';
import { takeStep } from '../../src/application/steps/takeStep';
import type { Declaration } from '../../src/domain/proposal/declaration';
import { proposalContent } from '../support/builders';
import { startTestTenant, type TestTenant } from '../support/tenant';
import { anna, louise, mette, start, themePath, yusuf } from '../support/themePath';

// "Det er ikke min leder": what is stored, who is told, and what follows, over HTTP.
let tenant: TestTenant;
const { as, setClock, visit, timelineFor, mailsOf } = themePath(() => tenant);
beforeAll(async () => {
  tenant = await startTestTenant();
});
afterAll(() => tenant?.close());
beforeEach(async () => {
  await tenant.post('/_tenant/reset');
  await setClock(start);
});

async function submitWith(declaration: Declaration): Promise<number> {
  const result = await submitProposal(as(anna), proposalContent, randomUUID(), [], declaration);
  if (result.result !== 'stored') throw new Error('the proposal was not stored');
  return result.proposal.id;
}

test('what the proposer says in sending is stored with the proposal, for everybody who reads it', async () => {
  const id = await submitWith({ disputesManager: true, privacyNotice: '2026-11' });
  const { files } = await as(yusuf).files.read({ kind: 'one', proposalId: id });
  expect(files[0].proposal).toMatchObject({ disputesManager: true, privacyNotice: '2026-11' });

  const silent = await submitWith({});
  const [{ proposal }] = (await as(yusuf).files.read({ kind: 'one', proposalId: silent })).files;
  expect(proposal.disputesManager).toBeUndefined();
  expect(proposal.privacyNotice).toBeUndefined();
});

test('the secretariat is told whom the directory named, and that manager hears nothing', async () => {
  const id = await submitWith({ disputesManager: true });
  await visit(anna, id);
  await visit(mette, id);
  expect(await mailsOf(louise)).toEqual([]);
  const [mail] = await mailsOf(mette);
  expect(mail.subject).toContain('mangler den rette personaleleder');
  expect(mail.html).toContain('Personalekataloget peger på Louise Kjeldsen');
  expect(await timelineFor(mette, id)).toMatchObject({
    status: 'screening',
    routing: {
      confirmed: true,
      routing: {
        code: 'ManagerDisputed',
        secretariat: 'to',
        hops: [{ displayName: 'Louise Kjeldsen', code: 'ManagerDisputed' }]
      }
    }
  });
});

test.each([
  ['who the directory says after all', { to: 'presentManager' }, louise],
  ['somebody else', { to: 'person', person: { key: yusuf.key, name: '' } }, yusuf]
])('the secretariat decides: %s', async (_whom, target, manager) => {
  const id = await submitWith({ disputesManager: true });
  await visit(anna, id);
  await takeStep(as(mette), { proposalId: id, stepId: randomUUID() }, { step: 'reRouted', target, note: '' });
  await visit(mette, id);
  expect(await timelineFor(mette, id)).toMatchObject({
    status: 'withManager',
    routing: { routing: { manager: { key: manager.key } } }
  });
  expect(await mailsOf(manager)).toHaveLength(1);
});

/** What an employee can do with a REST client: change the columns of their own proposal, and of nobody else's. */
async function setColumn(by: typeof anna, id: number, fields: Record<string, unknown>): Promise<number> {
  const { status } = await tenant.send(
    `/sites/netvaerk/_api/web/lists/getByTitle('ThemeProposals')/items(${id})`,
    {
      method: 'POST',
      headers: {
        Accept: 'application/json;odata=nometadata',
        'Content-Type': 'application/json',
        Authorization: `Bearer ${await tenant.token(by.key, 'sharepoint')}`,
        'X-HTTP-Method': 'MERGE',
        'If-Match': '*'
      },
      body: JSON.stringify(fields)
    }
  );
  return status;
}

test('the column is no way to choose a manager: it takes yes or no, of one’s own proposal, and leads to the secretariat', async () => {
  const id = await submitWith({});
  expect(await setColumn(yusuf, id, { ManagerDisputed: true })).toBe(403);
  expect(await setColumn(anna, id, { ManagerDisputed: yusuf.key })).toBeGreaterThanOrEqual(400);
  expect(await setColumn(anna, id, { ManagerDisputed: true })).toBe(204);
  await visit(anna, id);
  await visit(mette, id);
  expect(await timelineFor(mette, id)).toMatchObject({ routing: { routing: { code: 'ManagerDisputed' } } });
  expect([...(await mailsOf(louise)), ...(await mailsOf(yusuf))]).toEqual([]);
});

test('set after the secretariat has confirmed the routing, it changes nothing', async () => {
  const id = await submitWith({});
  await visit(anna, id);
  await visit(mette, id);
  expect(await setColumn(anna, id, { ManagerDisputed: true })).toBe(204);
  await visit(anna, id);
  await visit(mette, id);
  expect(await timelineFor(mette, id)).toMatchObject({
    routing: { confirmed: true, routing: { code: 'DirectManager', manager: { key: louise.key } } }
  });
});
