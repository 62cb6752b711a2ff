import { type Client, ResponseType } from '@microsoft/microsoft-graph-client';
import * as v from 'valibot';
import { graphClientOf } from '../../support/graphClient';
import { type TestTenant, startTestTenant } from '../../support/tenant';
import { groupExamples } from './documented/groupExamples';
import type { Example } from './documented/example';
import { batchExamples, mailExamples, photoAndPresenceExamples } from './documented/otherExamples';
import { userExamples } from './documented/usersExamples';

/** What the documentation shows, asked of the demo by the real client: the answers have the documented keys, types and contexts. */
let tenant: TestTenant;
const ids = new Map<string, string>();
beforeAll(async () => {
  tenant = await startTestTenant();
  await tenant.post('/_tenant/consent', {
    scopes: ['User.Read.All', 'GroupMember.Read.All', 'Mail.Send', 'Presence.Read.All']
  });
  const client = await clientOf({});
  const users = v.parse(
    v.object({ value: v.array(v.object({ id: v.string(), userPrincipalName: v.string() })) }),
    await client.api('/users?$top=999').get()
  );
  users.value.forEach(({ id, userPrincipalName }) => ids.set(userPrincipalName.split('@')[0] ?? '', id));
  const groups = v.parse(
    v.object({ value: v.array(v.object({ id: v.string(), displayName: v.string() })) }),
    await client.api('/groups').get()
  );
  groups.value.forEach(({ id, displayName }) => ids.set(displayName, id));
});
afterAll(() => tenant.close());

const clientOf = ({ as = 'anna.mortensen@fjordby.example' }: Pick<Example, 'as'>): Promise<Client> =>
  graphClientOf(tenant, { upn: as });

/** With the ids of those it names. */
const filled = (text: string): string =>
  text.replace(/\{([\wÆØÅæøå.]+)\}/g, (whole, name: string) => ids.get(name) ?? whole);

async function answerTo(example: Example): Promise<Response> {
  const request = (await clientOf(example))
    .api(filled(example.path))
    .headers({ ...example.headers })
    .responseType(ResponseType.RAW);
  switch (typeof example.body) {
    case 'undefined':
      return request.get();
    case 'string':
      return request.post(example.body);
    default:
      return request.post(JSON.parse(filled(JSON.stringify(example.body))));
  }
}

const named = ({ page, example }: Example): string => `${page}, ${example}`;

it.each(
  [...userExamples, ...groupExamples, ...photoAndPresenceExamples, ...mailExamples, ...batchExamples].map(
    (example) => [named(example), example] as const
  )
)('%s', async (_name, example) => {
  const answer = await answerTo(example);
  const type = answer.headers.get('Content-Type') ?? '';
  const text = (await answer.text()).replaceAll(`${tenant.origin}/graph/`, 'https://graph.microsoft.com/');
  expect(`${answer.status} ${answer.status === (example.status ?? 200) ? '' : text}`.trim()).toBe(
    String(example.status ?? 200)
  );
  if ('text' in example.shape) {
    expect([type, text]).toEqual([example.shape.type, expect.stringMatching(example.shape.text)]);
    return;
  }
  expect(type).toMatch(/^application\/json\b/);
  const { issues } = v.safeParse(example.shape, JSON.parse(text));
  expect(issues?.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`) ?? []).toEqual([]);
});
