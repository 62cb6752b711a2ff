import { Hono } from 'hono';
import { slowness } from '../../../local-tenant/http/slowness';

const browser = { headers: { 'Sec-Fetch-Site': 'same-origin' } };

test('requests of a browser wait unevenly, so that a later one is answered first', async () => {
  const order: string[] = [];
  const chances = [1, 0];
  const app = new Hono().use(slowness(50, () => chances.shift() ?? 0)).get('/:name', (c) => {
    order.push(c.req.param('name'));
    return c.text('');
  });
  await Promise.all(['/first', '/second'].map((path) => app.request(path, browser)));
  expect(order).toEqual(['second', 'first']);
});

test('who has left meanwhile has asked for nothing', async () => {
  const leaving = new AbortController();
  const work = jest.fn();
  const chance = (): number => {
    leaving.abort();
    return 0;
  };
  const app = new Hono().use(slowness(1, chance)).post('/first', (c) => {
    work();
    return c.text('');
  });
  await app.request('/first', { ...browser, method: 'POST', signal: leaving.signal });
  expect(work).not.toHaveBeenCalled();
});

test.each([
  ['a program', '/first', {}],
  ['a browser at the control addresses', '/_tenant/log', browser]
])('%s is answered at once', async (_who, path, init) => {
  const chance = jest.fn(() => 1);
  const app = new Hono().use(slowness(3_600_000, chance)).all('*', (c) => c.text('here'));
  expect(await (await app.request(path, init)).text()).toBe('here');
  expect(chance).not.toHaveBeenCalled();
});
