import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/** What axe finds wrong with the page, each with the rule's name first. */
export async function axeFaults(page: Page, options: RunOptions = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async (asked) => {
      const { run } = Reflect.get(window, 'axe') as typeof axe;
      const { violations } = await run(document, asked);
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`));
    },
    // What passes need not be described, nor does any stylesheet have to be fetched.
    { resultTypes: ['violations' as const], preload: false, selectors: false, ...options },
  );
}
