import { ResponseType } from '@microsoft/microsoft-graph-client';
import { startGraph, type GraphHarness } from './harness';
import { person } from './people';

/** The header of a PNG of 96×96 pixels: all that the tenant reads of one. */
const png = new Uint8Array([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 96, 0, 0, 0,
  96
]);
/** A JPEG with one table before its frame header: 48 wide, 64 high. */
const jpeg = new Uint8Array([
  0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc0, 0, 11, 8, 0, 64, 0, 48, 1, 1, 0x11, 0
]);

const ida = person('ida');
const jens = person('jens', {
  presence: {
    availability: 'Offline',
    activity: 'OutOfOffice',
    outOfOffice: { isOutOfOffice: true, message: 'Jeg er på ferie.' }
  }
});
const mette = person('mette', { presence: { availability: 'Available', activity: 'Available' } });

let graph: GraphHarness;
beforeAll(async () => {
  graph = await startGraph(
    [ida, jens, mette],
    new Map([
      [ida.userPrincipalName, { contentType: 'image/png', bytes: png }],
      [jens.userPrincipalName, { contentType: 'image/jpeg', bytes: jpeg }]
    ])
  );
});
afterAll(() => graph.close());
beforeEach(() => graph.scopes.splice(0, Infinity, 'User.Read.All', 'Presence.Read.All'));

const client = (upn = ida.userPrincipalName): ReturnType<GraphHarness['clientOf']> => graph.clientOf(upn);

describe('a photo', () => {
  it.each([
    '/me/photo/$value',
    `/users/${ida.id}/photo/$value`,
    `/users/${ida.userPrincipalName}/photos/48x48/$value`
  ])('is given as its bytes at %s', async (address) => {
    const response: Response = await client().api(address).responseType(ResponseType.RAW).get();
    expect(response.headers.get('Content-Type')).toBe('image/png');
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(png);
  });

  it('is described by type, size and a tag that changes with the bytes', async () => {
    const metadata = `${graph.origin}/graph/v1.0/$metadata#`;
    await expect(client().api('/me/photo').get()).resolves.toMatchObject({
      '@odata.context': `${metadata}Me/photo/$entity`,
      '@odata.id': expect.stringMatching(/\/v1\.0\/users\('[-0-9a-f]{36}@[-0-9a-f]{36}'\)\/photo$/),
      '@odata.mediaContentType': 'image/png',
      '@odata.mediaEtag': expect.stringMatching(/^"[0-9A-F]{8}"$/),
      id: '96x96',
      width: 96,
      height: 96
    });
    await expect(client().api(`/users/${jens.id}/photos/48x48`).get()).resolves.toMatchObject({
      '@odata.context': `${metadata}users('${jens.id}')/photos/$entity`,
      '@odata.id': expect.stringMatching(/\/photos\('48x48'\)$/),
      '@odata.mediaContentType': 'image/jpeg',
      width: 48,
      height: 64
    });
  });

  it('is listed, and the list of somebody without one is empty', async () => {
    await expect(client().api('/me/photos').get()).resolves.toMatchObject({
      value: [{ id: '96x96', '@odata.mediaContentType': 'image/png' }]
    });
    await expect(client().api(`/users/${mette.id}/photos`).get()).resolves.toMatchObject({ value: [] });
    graph.scopes.splice(0, Infinity);
    await expect(client().api('/me/photos').get()).rejects.toMatchObject({
      statusCode: 403,
      code: 'ErrorAccessDenied'
    });
  });

  it('is 404 where there is none', async () => {
    await expect(client().api(`/users/${mette.id}/photos/48x48/$value`).get()).rejects.toMatchObject({
      statusCode: 404,
      code: 'ImageNotFound'
    });
  });

  it.each(['/me', `/users/${ida.id}`])(
    'is open at every address of %s with a scope, and closed without',
    async (owner) => {
      const addresses = ['photo', 'photo/$value', 'photos', 'photos/96x96', 'photos/96x96/$value'];
      for (const address of addresses) {
        await expect(client().api(`${owner}/${address}`).get()).resolves.toBeTruthy();
      }
      graph.scopes.splice(0, Infinity);
      for (const address of addresses) {
        await expect(client().api(`${owner}/${address}`).get()).rejects.toMatchObject({
          statusCode: 403,
          code: 'ErrorAccessDenied',
          message: 'Access is denied. Check credentials and try again.'
        });
      }
    }
  );
});

describe('presence', () => {
  const away = {
    id: jens.id,
    availability: 'Offline',
    activity: 'OutOfOffice',
    outOfOfficeSettings: { isOutOfOffice: true, message: 'Jeg er på ferie.' }
  };

  it('is given of oneself and of others', async () => {
    await expect(client(jens.userPrincipalName).api('/me/presence').get()).resolves.toMatchObject(away);
    await expect(client().api(`/users/${jens.id}/presence`).get()).resolves.toMatchObject(away);
    await expect(client().api(`/communications/presences/${jens.id}`).get()).resolves.toMatchObject(away);
  });

  it('is given of many in the order asked, unknown where nobody knows it', async () => {
    const { value } = await client()
      .api('/communications/getPresencesByUserId')
      .post({ ids: [jens.id, ida.id, mette.id] });
    expect(value).toMatchObject([
      away,
      { id: ida.id, availability: 'PresenceUnknown', outOfOfficeSettings: { isOutOfOffice: false } },
      { id: mette.id, availability: 'Available' }
    ]);
  });

  it('is given of no more than 650 at once', async () => {
    const ask = (count: number): Promise<unknown> =>
      client()
        .api('/communications/getPresencesByUserId')
        .post({ ids: Array(count).fill(ida.id) });
    await expect(ask(650)).resolves.toHaveProperty('value.length', 650);
    await expect(ask(651)).rejects.toMatchObject({ statusCode: 400, code: 'BadRequest' });
    await expect(ask(0)).rejects.toMatchObject({ statusCode: 400 });
  });

  it('is forbidden without its scope, and of others with Presence.Read', async () => {
    graph.scopes.splice(0, Infinity, 'User.Read.All');
    await expect(client().api('/me/presence').get()).rejects.toMatchObject({
      statusCode: 403,
      code: 'Forbidden'
    });
    graph.scopes.splice(0, Infinity, 'User.Read.All', 'Presence.Read');
    await expect(client().api('/me/presence').get()).resolves.toMatchObject({ id: ida.id });
    for (const path of [`/users/${jens.id}/presence`, `/communications/presences/${jens.id}`]) {
      await expect(client().api(path).get()).rejects.toMatchObject({ statusCode: 403, code: 'Forbidden' });
    }
    await expect(
      client()
        .api('/communications/getPresencesByUserId')
        .post({ ids: [jens.id] })
    ).rejects.toMatchObject({ statusCode: 403, code: 'Forbidden' });
  });
});
