import type { Context } from '@microsoft/microsoft-graph-client';
import { bearerToken } from '../../src/adapters/graph/bearerToken';

async function authorizationFor(url: string): Promise<string | null> {
  const link = bearerToken('https://graph.microsoft.com', async () => 'secret');
  const context: Context = { request: url, options: { method: 'GET' } };
  link.setNext({ execute: async () => undefined });
  await link.execute(context);
  return new Headers(context.options?.headers).get('Authorization');
}

test('the token goes to Graph', async () => {
  expect(await authorizationFor('https://graph.microsoft.com/v1.0/me')).toBe('Bearer secret');
});

test.each([
  'https://evil.example/v1.0/me',
  'http://graph.microsoft.com/v1.0/me',
  'https://graph.microsoft.com.evil.example/v1.0/me',
  'https://graph.microsoft.com@evil.example/v1.0/me'
])('the token does not go to %s', async (url) => {
  expect(await authorizationFor(url)).toBeNull();
});
