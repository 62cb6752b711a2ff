import { createHash, randomUUID } from 'node:crypto';
import { codeOf } from '../../src/application/errors';
import { takeStep } from '../../src/application/steps/takeStep';
import { attachText } from '../support/attachments';
import { askedOf } from '../support/requestLog';
import { faultsAt } from '../support/serviceFaults';
import { startTestTenant, type TestTenant } from '../support/tenant';
import { anna, mette, start, themePath } from '../support/themePath';

/* What a nomination freezes is read from the list: what cannot be read whole is never frozen. */

/** How long a silent service is waited for: short, so that it costs the test little; in the product it is half a minute. */
const timeoutMs = 2000;
const content = 'Et bilag om fællesspisning';

let tenant: TestTenant;
const { as, submitAs, visit, timelineFor, setClock } = themePath(() => tenant);
const impatient = themePath(() => tenant, timeoutMs).as;
beforeAll(async () => {
  tenant = await startTestTenant();
});
afterAll(() => tenant.close());
beforeEach(async () => {
  await tenant.post('/_tenant/reset');
  await setClock(start);
});

const calls = {
  'the proposal’s view': 'POST .*_api/\\$batch',
  // The view asks for the files' places, too.
  'the names of the files': 'GET .*/attachmentFiles\\?.*select=FileName$',
  'a file': 'GET .*/attachmentFiles.*/\\$value',
  'the nomination': "POST .*'ThemeDecisions'\\)/items"
};
// Half a file whose announced length is that of the half cannot be told from a whole one by anybody.
const cells = faultsAt(calls).filter(({ call, fault }) => !(call === 'a file' && fault === 'half an answer'));

/** Anna's proposal with a file, which Mette has screened. */
async function screened(): Promise<number> {
  const id = await submitAs(anna);
  await visit(anna, id);
  await visit(mette, id);
  await attachText(tenant, anna, id, 'bilag.txt', content);
  await take(id, { step: 'screened', result: 'ready', note: '' });
  return id;
}

const take = (
  proposalId: number,
  step: object,
  stepId: string = randomUUID(),
  sources = as(mette)
): Promise<void> => takeStep(sources, { proposalId, stepId }, step);

test.each(cells)(
  '$fault at $call: said, and the next try nominates once, with the whole file',
  async ({ where: match, rule }) => {
    const id = await screened();
    const stepId = randomUUID();
    const nominate = (sources = as(mette)): Promise<void> =>
      take(id, { step: 'nominated', note: '' }, stepId, sources);
    const before = (await askedOf(tenant)).length;
    await tenant.post('/_tenant/faults', { match, ...rule });
    const said = await nominate('delayMs' in rule ? impatient(mette) : undefined).then(
      () => 'recorded',
      (error: unknown) => codeOf(error)
    );
    expect(said).not.toBe('unexpected');
    // What was never asked was never faulty.
    expect((await askedOf(tenant)).slice(before)).toContainEqual(expect.stringMatching(new RegExp(match)));
    await tenant.send('/_tenant/faults', { method: 'DELETE' });

    await nominate();
    const { nomination, history } = await timelineFor(anna, id);
    expect(nomination?.attachments).toEqual([
      { name: 'bilag.txt', sha256: createHash('sha256').update(content).digest('hex') }
    ]);
    expect(history.filter(({ what }) => what === 'nominated')).toHaveLength(1);
  }
);
