import { anna, owner } from './harness/people';
import { startTenant, type TestTenant } from './harness/tenant';
import type { Person } from '../../../local-tenant/tenant';

let tenant: TestTenant;

beforeEach(async () => {
  tenant = await startTenant();
});
afterEach(() => tenant.close());

const JSON_HEADERS = { Accept: 'application/json', 'Content-Type': 'application/json' };
const cookieOf = (person: Person) => ({ Cookie: `person=${encodeURIComponent(person.userPrincipalName)}` });

async function digestOf(person: Person): Promise<string> {
  const response = await fetch(`${tenant.web}/_api/contextinfo`, {
    method: 'POST',
    headers: { ...JSON_HEADERS, ...cookieOf(person) }
  });
  const info: { FormDigestValue: string } = await response.json();
  return info.FormDigestValue;
}

function addItem(person: Person, digest: string | undefined): Promise<Response> {
  return fetch(`${tenant.web}/_api/web/lists/getByTitle('Ideer')/items`, {
    method: 'POST',
    headers: { ...JSON_HEADERS, ...cookieOf(person), ...(digest ? { 'X-RequestDigest': digest } : {}) },
    body: JSON.stringify({ Title: 'Med cookie' })
  });
}

test('contextinfo gives a digest for 1,800 seconds', async () => {
  const response = await fetch(`${tenant.web}/_api/contextinfo`, {
    method: 'POST',
    headers: { ...JSON_HEADERS, ...cookieOf(anna) }
  });
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({
    FormDigestTimeoutSeconds: 1800,
    FormDigestValue: expect.stringMatching(/^0x[0-9A-F]{128},23 Nov 2026 08:00:00 -0000$/),
    WebFullUrl: tenant.web
  });
});

test('a write by cookie needs a digest', async () => {
  const response = await addItem(owner, undefined);
  expect(response.status).toBe(403);
  expect(await response.json()).toEqual({
    'odata.error': {
      code: '-2130575252, Microsoft.SharePoint.SPException',
      message: {
        lang: 'en-US',
        value:
          "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again."
      }
    }
  });
});

test('a digest serves its own person, until its time has run out by the tenant’s clock', async () => {
  const digest = await digestOf(owner);
  expect((await addItem(anna, digest)).status).toBe(403);
  expect((await addItem(owner, digest.replace('0x', '0xA'))).status).toBe(403);
  tenant.setNow('2026-11-23T08:30:00Z');
  expect((await addItem(owner, digest)).status).toBe(201);
  tenant.setNow('2026-11-23T08:30:01Z');
  expect((await addItem(owner, digest)).status).toBe(403);
});

test('a method in X-HTTP-Method does not get round the digest', async () => {
  const response = await fetch(`${tenant.web}/_api/web/lists/getByTitle('Ideer')`, {
    method: 'POST',
    headers: { ...JSON_HEADERS, ...cookieOf(owner), 'X-HTTP-Method': 'GET' }
  });
  expect(response.status).toBe(403);
});

test.each([undefined, 'finn@eksempel.dk'])('nobody gets in without an account in use: %s', async (upn) => {
  const response = await fetch(`${tenant.web}/_api/web`, {
    headers: { Accept: 'application/json', ...(upn ? { Authorization: `Bearer ${upn}` } : {}) }
  });
  expect(response.status).toBe(403);
  expect(await response.json()).toMatchObject({
    'odata.error': { code: '-2147024891, System.UnauthorizedAccessException' }
  });
});

test('every answer has the headers of the service', async () => {
  const { headers } = await fetch(`${tenant.web}/_api/web`, {
    headers: { Accept: 'application/json', Authorization: `Bearer ${anna.userPrincipalName}` }
  });
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-type': 'application/json;odata=minimalmetadata;streaming=true;charset=utf-8',
    sprequestguid: expect.stringMatching(/^[0-9a-f-]{36}$/),
    spclientservicerequestduration: expect.stringMatching(/^\d+$/),
    'x-sharepointhealthscore': '0',
    'x-sp-serverstate': 'ReadOnly=0'
  });
});
