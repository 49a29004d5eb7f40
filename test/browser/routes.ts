import { test as base, type Page } from '@playwright/test';

/**
 * A test that may stand between the page and its files. A request that is still on its way when the test ends would
 * else fail whichever test comes next.
 */
export const test = base.extend({
  page: async ({ page }, use) => {
    await use(page);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  },
});

/** Keeps the script on its way until it is released. */
export async function holdScript(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
