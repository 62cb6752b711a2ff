import * as v from 'valibot';
import { graphClient } from '../../../src/adapters/graph/graphClient';
import { sharePoint } from '../../../src/adapters/sharepoint/sharePoint';
import {
  applicationToken,
  registerApplication,
  workerGrants,
  type Granted,
  type TestApplication
} from '../../support/application';
import { startTestTenant, type TestTenant } from '../../support/tenant';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import '@pnp/sp/webs';

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTestTenant();
});
afterAll(() => tenant.close());
beforeEach(() => tenant.post('/_tenant/reset'));

const secretariat = 'mhd@albertslund.dk';
const graphOf = (application: TestApplication): ReturnType<typeof graphClient> =>
  graphClient({
    endpoint: `${tenant.origin}/graph`,
    getToken: () => applicationToken(tenant, application, 'graph')
  });
const siteOf = (application: TestApplication): ReturnType<typeof sharePoint> =>
  sharePoint({
    webUrl: `${tenant.origin}/sites/netvaerk`,
    getToken: () => applicationToken(tenant, application, 'sharepoint')
  });
const granted = (changes: Granted): Promise<TestApplication> =>
  registerApplication(tenant, { ...workerGrants, ...changes });

const mail = {
  message: {
    subject: 'Prøve',
    body: { contentType: 'Text', content: 'Hej' },
    toRecipients: [{ emailAddress: { address: 'anna.mortensen@fjordby.example' } }]
  }
};

describe('Graph for an application', () => {
  test('reads users and managers by its own permissions, whatever people were granted', async () => {
    await tenant.post('/_tenant/consent', { scopes: [] });
    const graph = graphOf(await granted({}));
    expect(await graph.api('/users/anna.mortensen@fjordby.example/manager').get()).toMatchObject({
      mail: 'louise.kjeldsen@fjordby.example'
    });
  });

  test.each([
    '/users',
    '/users/anna.mortensen@fjordby.example',
    '/users/anna.mortensen@fjordby.example/photo'
  ])('refuses %s by User.ReadBasic.All, which opens it to people alone', async (path) => {
    const graph = graphOf(await granted({ graph: ['User.ReadBasic.All'] }));
    await expect(graph.api(path).get()).rejects.toMatchObject({ statusCode: 403 });
  });

  test('reads photos by the permission for nothing else', async () => {
    const graph = graphOf(await granted({ graph: ['ProfilePhoto.Read.All'] }));
    const user = '/users/anna.mortensen@fjordby.example';
    expect(await graph.api(`${user}/photo`).get()).toMatchObject({ '@odata.mediaContentType': 'image/png' });
    await expect(graph.api(user).get()).rejects.toMatchObject({ statusCode: 403 });
  });

  test('reads presence also by what writes it, which no person is granted', async () => {
    const ids = [
      (
        await graphOf(await granted({}))
          .api('/users/anna.mortensen@fjordby.example')
          .get()
      ).id
    ];
    const graph = graphOf(await granted({ graph: ['Presence.ReadWrite.All'] }));
    for (const path of [`/users/${ids[0]}/presence`, `/communications/presences/${ids[0]}`]) {
      expect(await graph.api(path).get()).toMatchObject({ availability: 'Available' });
    }
    const byId = graph.api('/communications/getPresencesByUserId');
    expect(await byId.post({ ids })).toMatchObject({ value: [{ availability: 'Available' }] });
  });

  test('refuses what its token does not carry, although people may', async () => {
    const graph = graphOf(await granted({ graph: ['Mail.Send'] }));
    await expect(graph.api('/users').get()).rejects.toMatchObject({
      statusCode: 403,
      code: 'Authorization_RequestDenied'
    });
  });

  test.each(['/me', '/me/manager', '/me/presence'])('refuses %s: nobody is signed in', async (path) => {
    const graph = graphOf(await granted({}));
    await expect(graph.api(path).get()).rejects.toMatchObject({
      statusCode: 400,
      code: 'BadRequest',
      message: '/me request is only valid with delegated authentication flow.'
    });
  });

  test('sends from the mailbox that the address names', async () => {
    const graph = graphOf(await granted({}));
    await graph.api(`/users/${secretariat}/sendMail`).post(mail);
    expect(await tenant.get('/_tenant/mail?user=anna.mortensen@fjordby.example')).toMatchObject([
      { subject: 'Prøve', from: secretariat }
    ]);
  });

  test.each([
    ['a mailbox that nobody has', {}, 'nobody@fjordby.example', 404, 'ErrorInvalidUser'],
    ['any mailbox without Mail.Send', { graph: ['User.Read.All'] }, secretariat, 403, 'ErrorAccessDenied']
  ])('does not send from %s', async (_what, grants, from, statusCode, code) => {
    const graph = graphOf(await granted(grants));
    await expect(graph.api(`/users/${from}/sendMail`).post(mail)).rejects.toMatchObject({ statusCode, code });
  });

  test('lets people send from no mailbox but their own', async () => {
    const graph = graphClient({
      endpoint: `${tenant.origin}/graph`,
      getToken: () => tenant.token('anna.mortensen@fjordby.example', 'graph')
    });
    await expect(graph.api(`/users/${secretariat}/sendMail`).post(mail)).rejects.toMatchObject({
      statusCode: 403,
      code: 'ErrorAccessDenied'
    });
  });
});

describe('SharePoint for an application', () => {
  const item = { Title: 'x 1', ProposalId: 1, Kind: 'x', Payload: '{}', DedupKey: 'x:1' };

  test('writes as SharePoint App', async () => {
    const site = siteOf(await granted({}));
    const { Id } = v.parse(
      v.object({ Id: v.number() }),
      await site.web.lists.getByTitle('ThemeDecisions').items.add(item)
    );
    const written: unknown = await site.web.lists
      .getByTitle('ThemeDecisions')
      .items.getById(Id)
      .select('Author/Name', 'Author/Title', 'Author/Id', 'Editor/Name')
      .expand('Author', 'Editor')();
    expect(written).toMatchObject({
      Author: {
        Id: 1073741822,
        Name: 'i:0i.t|00000003-0000-0ff1-ce00-000000000000|app@sharepoint',
        Title: 'SharePoint App'
      },
      Editor: { Name: 'i:0i.t|00000003-0000-0ff1-ce00-000000000000|app@sharepoint' }
    });
  });

  test('ids of people who come later go on where they were', async () => {
    const site = siteOf(await granted({ siteRole: 'fullcontrol' }));
    expect(await site.web.currentUser()).toMatchObject({ Id: 1073741822 });
    const { Id } = await site.web.ensureUser('yusuf.demir@fjordby.example');
    const { Id: next } = await site.web.siteGroups.add({ Title: 'En ny gruppe' });
    expect(Math.max(Id, next)).toBeLessThan(1000);
  });

  const rows: Array<[what: string, grants: Granted, reads: string, writes: string]> = [
    ['Sites.Selected without the site', { siteRole: undefined }, 'no', 'no'],
    ['Sites.Selected to read', { siteRole: 'read' }, 'yes', 'no'],
    ['Sites.Selected to write', { siteRole: 'write' }, 'yes', 'yes'],
    ['Sites.Read.All', { sharepoint: ['Sites.Read.All'], siteRole: undefined }, 'yes', 'no'],
    ['Sites.FullControl.All', { sharepoint: ['Sites.FullControl.All'], siteRole: undefined }, 'yes', 'yes'],
    ['no permission at all', { sharepoint: [] }, 'no', 'no']
  ];
  test.each(rows)('with %s may as much as that says', async (_what, grants, reads, writes) => {
    const list = siteOf(await granted(grants)).web.lists;
    const outcome = (work: Promise<unknown>): Promise<string> =>
      work.then(
        () => 'yes',
        () => 'no'
      );
    expect(await outcome(list.getByTitle('NetworkSettings').items())).toBe(reads);
    expect(await outcome(list.getByTitle('ThemeDecisions').items.add(item))).toBe(writes);
  });

  test('refuses an application that showed a secret, whatever it may', async () => {
    const application = await granted({ sharepoint: ['Sites.FullControl.All'], secrets: ['s3'] });
    const { text } = await tenant.send(`/${application.tenantId}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: application.clientId,
        client_secret: 's3',
        scope: `${tenant.origin}/.default`
      })
    });
    const { access_token: token } = v.parse(v.object({ access_token: v.string() }), JSON.parse(text));
    for (const path of ['/_api/web', '/_api/$batch']) {
      const answer = await tenant.send(`/sites/netvaerk${path}`, {
        method: path.endsWith('$batch') ? 'POST' : 'GET',
        headers: { Authorization: `Bearer ${token}`, Accept: 'application/json' }
      });
      expect([answer.status, answer.text]).toEqual([401, 'Unsupported app only token.']);
    }
  });

  test('a token for Graph opens nothing here', async () => {
    const token = await applicationToken(tenant, await granted({}), 'graph');
    const { status } = await tenant.send('/sites/netvaerk/_api/web', {
      headers: { Authorization: `Bearer ${token}`, Accept: 'application/json' }
    });
    expect(status).toBe(401);
  });
});
