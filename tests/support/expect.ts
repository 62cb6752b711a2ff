import { expect as playwrights } from '@playwright/test';

/**
 * What is expected of a page is waited for: a page answers when it has drawn, and a test that looks once looks too early on a busy machine.
 * `await expect(locator).toHaveValue(…)` looks again and again until it holds; `await expect.poll(() => read()).toBe(…)` does so with
 * whatever a function reads. Plain values are compared at once, as by Jest's own.
 */
export const expect = playwrights.configure({ timeout: 30_000 });
