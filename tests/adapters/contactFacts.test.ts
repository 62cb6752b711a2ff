import * as v from 'valibot';
import { contactFacts } from '../../src/adapters/graph/contactFacts';
import { graphClient } from '../../src/adapters/graph/graphClient';
import type { ContactFactsSource, PersonAsked } from '../../src/application/ports/contactFacts';
import { startTestTenant, type TestTenant } from '../support/tenant';

const ida: PersonAsked = { person: 'isn@albertslund.dk', userId: '24b52137-f5b7-5200-83ef-c4043d5fc438' };
const mette: PersonAsked = { person: 'mhd@albertslund.dk' };
const nobody = (index: number): PersonAsked => ({ person: `nobody${index}@fjordby.example` });

let tenant: TestTenant;
let source: ContactFactsSource;

beforeAll(async () => {
  tenant = await startTestTenant();
  source = contactFacts(
    graphClient({
      endpoint: `${tenant.origin}/graph`,
      getToken: () => tenant.token('anna.mortensen@fjordby.example', 'graph')
    })
  );
});
beforeEach(async () => {
  await tenant.send('/_tenant/faults', { method: 'DELETE' });
  await tenant.post('/_tenant/reset');
});
afterAll(() => tenant.close());

const logSchema = v.array(
  v.object({
    method: v.string(),
    url: v.string(),
    parts: v.optional(v.array(v.object({ method: v.string(), url: v.string() })))
  })
);
async function graphRequests(): Promise<v.InferOutput<typeof logSchema>> {
  return v.parse(logSchema, await tenant.get('/_tenant/log')).filter(({ url }) => url.includes('/graph/'));
}
const grant = (...scopes: string[]): Promise<unknown> => tenant.post('/_tenant/consent', { scopes });
const fault = (rule: Record<string, unknown>): Promise<unknown> => tenant.post('/_tenant/faults', rule);

describe('everything is granted', () => {
  test('title, department, photo and presence come in one batch', async () => {
    const facts = await source.factsOf([ida, mette]);
    expect(facts.profiles).toEqual(
      new Map([
        [
          mette.person,
          {
            userId: '07474a03-3232-52a7-affb-7ebe7463a91a',
            jobTitle: 'Leder af Sekretariat for Netværksstrukturen',
            department: 'Sekretariat for Netværksstrukturen'
          }
        ],
        [
          ida.person,
          {
            userId: ida.userId,
            jobTitle: 'Netværkskonsulent',
            department: 'Sekretariat for Netværksstrukturen'
          }
        ]
      ])
    );
    expect([...facts.photos.keys()]).toEqual([ida.person]);
    expect(facts.photos.get(ida.person)).toMatch(/^data:image\/(png|jpeg);base64,[A-Za-z0-9+/]+=*$/);
    expect(facts.presences).toEqual(
      new Map([[ida.userId, { availability: 'Available', activity: 'Available', isOutOfOffice: false }]])
    );
    expect(facts.again).toBeUndefined();
    expect((await graphRequests()).map(({ method }) => method)).toEqual(['POST']);
  });

  test('presence is not asked for where no object id is known', async () => {
    const facts = await source.factsOf([mette]);
    expect(facts.presences).toBeUndefined();
    const [batch] = await graphRequests();
    expect(batch?.parts?.some(({ url }) => url.includes('getPresences'))).toBe(false);
  });

  test('no batch holds more than twenty parts, nobody is asked about twice, and what matters most comes first', async () => {
    const people = [ida, ...Array.from({ length: 39 }, (_nobody, index) => nobody(index))];
    const facts = await source.factsOf([...people, ...people]);
    const sizes = (await graphRequests()).map(({ parts }) => parts?.length);
    expect(sizes).toEqual([20, 20, 4]); // 1 presence, 3 profiles for 15 each, 40 photos
    const [first] = await graphRequests();
    expect(first?.parts?.slice(0, 2).map(({ url }) => url)).toEqual([
      expect.stringContaining('getPresencesByUserId'),
      expect.stringContaining('/users?')
    ]);
    expect([...facts.photos.keys()]).toEqual([ida.person]);
  });

  test('a name that would end the literal finds nobody and harms nothing', async () => {
    const facts = await source.factsOf([{ person: "o'brien') or startswith(displayName,'a" }, ida]);
    expect([...(facts.profiles as ReadonlyMap<string, unknown>).keys()]).toEqual([ida.person]);
  });

  test('nobody to ask about is no request', async () => {
    await source.factsOf([]);
    await source.presencesOf([]);
    expect(await graphRequests()).toEqual([]);
  });

  test('later looks at presences are one request for all', async () => {
    const presences = await source.presencesOf([ida.userId ?? '', '4b4fa0cb-4227-5e9d-b918-202425bafb9b']);
    expect(presences.size).toBe(2);
    expect(await graphRequests()).toHaveLength(1);
  });

  test('who has an out-of-office on is told to be out of office', async () => {
    const gitte = '4b4fa0cb-4227-5e9d-b918-202425bafb9b';
    const presences = await source.presencesOf([gitte, ida.userId ?? '']);
    expect(presences.get(gitte)).toMatchObject({ isOutOfOffice: true });
    expect(presences.get(ida.userId ?? '')).toMatchObject({ isOutOfOffice: false });
  });
});

describe('each rung of the ladder', () => {
  test('no consent: that is told for profiles and presence, and there are no photos', async () => {
    await grant();
    const facts = await source.factsOf([ida]);
    expect(facts.profiles).toMatchObject({ code: 'consentMissing', details: { missing: 'User.Read.All' } });
    expect(facts.presences).toMatchObject({
      code: 'consentMissing',
      details: { missing: 'Presence.Read.All' }
    });
    expect(facts.photos.size).toBe(0);
    expect(facts.again).toBeUndefined();
  });

  test('User.Read.All alone: profile and photo, no presence', async () => {
    await grant('User.Read.All');
    const facts = await source.factsOf([ida]);
    expect(facts.profiles).toBeInstanceOf(Map);
    expect(facts.photos.size).toBe(1);
    expect(facts.presences).toMatchObject({ code: 'consentMissing' });
  });

  test('Presence.Read.All alone: presence of those whose object id is known', async () => {
    await grant('Presence.Read.All');
    const facts = await source.factsOf([ida]);
    expect(facts.presences).toBeInstanceOf(Map);
    expect(facts.profiles).toMatchObject({ code: 'consentMissing' });
  });

  test('a look at presences without the permission says which one it takes', async () => {
    await grant('User.Read.All');
    await expect(source.presencesOf([ida.userId ?? ''])).rejects.toMatchObject({
      code: 'consentMissing',
      details: { missing: 'Presence.Read.All' }
    });
  });
});

describe('Graph has trouble', () => {
  test('a batch that is throttled as a whole says how long to wait', async () => {
    await fault({ match: 'POST .*batch', status: 429, retryAfter: 17, times: 1 });
    await expect(source.factsOf([ida])).rejects.toMatchObject({
      code: 'throttled',
      details: { retryAfterSeconds: 17 }
    });
  });

  test('a throttled look at presences is not repeated by itself and says how long to wait', async () => {
    await fault({ match: 'POST .*getPresencesByUserId', status: 429, retryAfter: 23, times: 1 });
    await expect(source.presencesOf([ida.userId ?? ''])).rejects.toMatchObject({
      code: 'throttled',
      details: { retryAfterSeconds: 23 }
    });
    expect(await graphRequests()).toHaveLength(1);
  });

  test('one throttled part: the others are used, and that person is to be asked about again', async () => {
    await fault({ match: 'GET .*/users/isn.*photos', status: 429, retryAfter: 7, times: 1 });
    const facts = await source.factsOf([ida, mette]);
    expect(facts.profiles).toBeInstanceOf(Map);
    expect(facts.presences).toBeInstanceOf(Map);
    expect(facts.again).toEqual({ people: [{ person: ida.person }], afterSeconds: 7 });
    const again = await source.factsOf(facts.again?.people ?? []);
    expect([...again.photos.keys()]).toEqual([ida.person]);
  });

  test('a throttled presence part says how long to wait, and the rest is used', async () => {
    await fault({ match: 'POST .*getPresencesByUserId', status: 429, retryAfter: 11, times: 1 });
    const facts = await source.factsOf([ida]);
    expect(facts.presences).toMatchObject({ code: 'throttled', details: { retryAfterSeconds: 11 } });
    expect(facts.photos.size).toBe(1);
  });
});
