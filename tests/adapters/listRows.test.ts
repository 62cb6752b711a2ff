import type { Ahead } from '../../src/adapters/sharepoint/askAhead';
import { rowsRequest, rowsUrl, type RowsQuery } from '../../src/adapters/sharepoint/listAddress';
import { listRows, type ListRows } from '../../src/adapters/sharepoint/listRows';
import { withAppErrors } from '../../src/adapters/sharepoint/toAppError';
import { askedOf } from '../support/requestLog';
import { startTestTenant, type TestTenant } from '../support/tenant';

const employee = 'anna.mortensen@fjordby.example';
const query: RowsQuery = { list: { title: 'FaqEntries' }, columns: ['Id', 'Title'], most: 60 };

let tenant: TestTenant;
let webUrl: string;

beforeAll(async () => {
  tenant = await startTestTenant();
  webUrl = `${tenant.origin}/sites/netvaerk`;
});
beforeEach(async () => {
  await tenant.send('/_tenant/faults', { method: 'DELETE' });
  await tenant.post('/_tenant/reset');
});
afterAll(() => tenant.close());

const getToken = (): Promise<string> => tenant.token(employee, 'sharepoint');
/** How often the list was asked for its rows. */
const timesAsked = async (): Promise<number> => (await askedOf(tenant, /FaqEntries'\)\/items/)).length;

/** The rows, asked for ahead of whoever reads them as the FAQ's first script does, but with a token in place of the browser's cookie. */
function askedAhead(url = rowsUrl(webUrl, query)): Ahead {
  const ask = async (): Ahead['answer'] => {
    const headers = { ...rowsRequest.headers, Authorization: `Bearer ${await getToken()}` };
    const response = await fetch(url, { ...rowsRequest, headers });
    return response.ok ? { json: await response.json() } : { refused: response };
  };
  return { url, answer: ask() };
}
const reader = (ahead?: Ahead): ListRows => listRows({ webUrl, getToken }, ahead);

test('rows that were asked for ahead are not asked for again, and are read anew the next time', async () => {
  const rowsOf = reader(askedAhead());
  expect(await rowsOf(query)).toHaveLength(6);
  expect(await timesAsked()).toBe(1);
  expect(await rowsOf(query)).toHaveLength(6);
  expect(await timesAsked()).toBe(2);
});

test('other rows than those are asked for', async () => {
  const ahead = askedAhead();
  await ahead.answer;
  expect(await reader(ahead)({ ...query, most: 2 })).toHaveLength(2);
  expect(await timesAsked()).toBe(2);
});

test('what was too much ahead is tried again when the time is over that the service asks for', async () => {
  await tenant.post('/_tenant/faults', {
    match: "GET .*FaqEntries'\\)/items",
    status: 429,
    retryAfter: 1,
    times: 1
  });
  expect(await reader(askedAhead())(query)).toHaveLength(6);
  expect(await timesAsked()).toBe(2);
});

test('what was refused ahead is refused to each who reads it', async () => {
  await tenant.post('/_tenant/faults', { match: "GET .*FaqEntries'\\)/items", status: 403 });
  const ahead = askedAhead();
  for (const rowsOf of [reader(ahead), reader(ahead)]) {
    await expect(withAppErrors(() => rowsOf(query))).rejects.toMatchObject({ code: 'forbidden' });
  }
  expect(await timesAsked()).toBe(1);
});

test('that nobody was reached ahead is told', async () => {
  const ahead = { url: rowsUrl(webUrl, query), answer: Promise.reject(new TypeError('Failed to fetch')) };
  await expect(withAppErrors(() => reader(ahead)(query))).rejects.toMatchObject({ code: 'network' });
});
