import { test as base } from '@playwright/test';
import { type HeldPages, holdPages } from '../fixtures/held-pages';

/**
 * A test that may stand between the page and its files. A request that is still on its way when the test ends would
 * else fail whichever test comes next. `held`: the form on a server that keeps its script back.
 */
export const test = base.extend<{ held: HeldPages }>({
  page: async ({ page }, use) => {
    await use(page);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is needed from the pattern.
  held: async ({}, use) => {
    const held = await holdPages();
    await use(held);
    await held.close();
  },
});
