import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LILLEBY, lilleby } from '../support/lilleby';
import { type TestTenant, startTestTenant } from '../support/tenant';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tenant-restart-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const LIST = `/sites/netvaerk/_api/web/lists/getbytitle('FaqEntries')/items`;
const asOwner = async (tenant: TestTenant): Promise<Record<string, string>> => ({
  Authorization: `Bearer ${await tenant.token(lilleby.owner, 'sharepoint')}`,
  Accept: 'application/json',
  'Content-Type': 'application/json'
});

async function titles(tenant: TestTenant): Promise<string[]> {
  const { text } = await tenant.send(`${LIST}?$select=Title`, { headers: await asOwner(tenant) });
  return (JSON.parse(text) as { value: { Title: string }[] }).value.map(({ Title }) => Title);
}

test('a tenant that stops and starts again has everything it had, and can still go back to the seed', async () => {
  const data = join(folder, 'data.sqlite');
  const before = await startTestTenant({ data, seed: LILLEBY });
  const added = await before.send(LIST, {
    method: 'POST',
    headers: await asOwner(before),
    body: JSON.stringify({ Title: 'Hvad sker der ved genstart?', Answer: '<p>Intet.</p>', Slug: 'genstart' })
  });
  expect(added.status).toBe(201);
  const { status } = await before.send('/graph/v1.0/me/sendMail', {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${await before.token(lilleby.employee, 'graph')}`,
      'Content-Type': 'application/json'
    },
    body: JSON.stringify({
      message: {
        subject: 'Bliver',
        body: { contentType: 'HTML', content: '<p>Hej</p>' },
        toRecipients: [{ emailAddress: { address: lilleby.manager } }]
      }
    })
  });
  expect(status).toBe(202);
  await before.post('/_tenant/consent', { scopes: ['User.Read.All'] });
  await before.post('/_tenant/clock', { now: '2026-11-23T08:00:00Z' });
  const cookie = await before.signIn(lilleby.manager);
  await before.close();

  const after = await startTestTenant({ data, seed: LILLEBY });
  expect(await titles(after)).toEqual(['Hvad sker der ved genstart?']);
  expect(await after.get(`/_tenant/mail?user=${lilleby.manager}`)).toMatchObject([{ subject: 'Bliver' }]);
  expect(await after.get('/_tenant/consent')).toEqual({ scopes: ['User.Read.All'] });
  expect(await after.get('/_tenant/clock')).toEqual({ now: '2026-11-23T08:00:00.000Z', running: false });
  const page = await after.send('/sites/netvaerk', { headers: { Cookie: cookie } });
  expect(page.text).toContain(`"userPrincipalName":"${lilleby.manager}"`);

  await after.post('/_tenant/reset');
  expect(await titles(after)).toEqual([]);
  expect(await after.get(`/_tenant/mail?user=${lilleby.manager}`)).toEqual([]);
  expect(await after.get('/_tenant/clock')).toMatchObject({ running: true });
  await after.close();
});
