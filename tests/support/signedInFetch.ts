import type { TestTenant } from './tenant';

/** Lets `fetch` carry somebody's cookie while `work` runs, as the browser of a person who has signed in does. */
export async function withCookieOf<T>(tenant: TestTenant, user: string, work: () => Promise<T>): Promise<T> {
  const cookie = await tenant.signIn(user);
  const real = global.fetch;
  const fetching = jest.spyOn(global, 'fetch').mockImplementation((url, init) => {
    const headers = new Headers(init?.headers);
    headers.set('Cookie', cookie);
    return real(url, { ...init, headers });
  });
  try {
    return await work();
  } finally {
    fetching.mockRestore();
  }
}
