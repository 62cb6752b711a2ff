import * as v from 'valibot';
import { graphClient } from '../../src/adapters/graph/graphClient';
import { photoSource } from '../../src/adapters/graph/photoSource';
import type { PhotoSource } from '../../src/application/ports/photoSource';
import { startTestTenant, type TestTenant } from '../support/tenant';

const withPhoto = 'isn@albertslund.dk';
const withoutPhoto = 'mhd@albertslund.dk';
const logSchema = v.array(v.object({ url: v.string(), parts: v.optional(v.array(v.unknown())) }));

let tenant: TestTenant;
let photos: PhotoSource;

beforeAll(async () => {
  tenant = await startTestTenant();
  photos = photoSource(
    graphClient({
      endpoint: `${tenant.origin}/graph`,
      getToken: () => tenant.token('anna.mortensen@fjordby.example', 'graph')
    })
  );
});
beforeEach(() => tenant.post('/_tenant/reset'));
afterAll(() => tenant.close());

test('who has a photo gets it as an image that needs no further request; who has none is left out', async () => {
  const found = await photos.photosOf([withPhoto, withoutPhoto]);
  expect([...found.keys()]).toEqual([withPhoto]);
  expect(found.get(withPhoto)).toMatch(/^data:image\/(png|jpeg);base64,[A-Za-z0-9+/]+=*$/);
});

test('twenty people fit in one batch, more take another, nobody is asked for twice', async () => {
  const people = Array.from({ length: 25 }, (_nobody, index) => `nobody${index}@fjordby.example`);
  await photos.photosOf([...people, ...people]);
  const batches = v
    .parse(logSchema, await tenant.get('/_tenant/log'))
    .filter(({ url }) => url.includes('$batch'));
  expect(batches.map(({ parts }) => parts?.length)).toEqual([20, 5]);
});

test('nobody to ask for is no request', async () => {
  expect((await photos.photosOf([])).size).toBe(0);
  expect(
    v.parse(logSchema, await tenant.get('/_tenant/log')).filter(({ url }) => url.includes('$batch'))
  ).toEqual([]);
});

test('without the permission that is told, and which one it takes', async () => {
  await tenant.post('/_tenant/consent', { scopes: ['Mail.Send'] });
  await expect(photos.photosOf([withPhoto])).rejects.toMatchObject({
    code: 'consentMissing',
    details: { missing: 'User.Read.All' }
  });
});
