import { expect } from '@playwright/test';
import { LANGUAGES } from '../../src/texts/languages';
import { runs } from '../fixtures/effort';
import { errands } from '../fixtures/errands';
import { disturb, walk } from '../fixtures/hostile-page';
import { visitScreens } from './all-screens';
import { test } from './routes';

/** How many journeys: 200 in all. Each reading is an element of its own, so those take three times as long. */
const RUNS = { withReadings: runs(10), without: runs(38) };

for (const [i, { code, folder }] of LANGUAGES.entries()) {
  const count = code === 'ja-easy' ? RUNS.withReadings : RUNS.without;
  test(`whatever is done to the page, every journey ends where it should: ${code}`, async ({
    page,
  }) => {
    test.setTimeout(30_000 + count * 20_000);
    await page.goto(folder ? `./${folder}/` : './');
    await page.waitForFunction(() => !('early' in window));
    for (const { errand, kind, outcome } of errands(count, 1000 * i)) {
      await page.evaluate(disturb, { seed: errand.seed, kind });
      const lasts = await page.evaluate(walk, errand);
      if (kind === 'translator') expect(lasts, `seed ${errand.seed}`).toBe(0);
      // What was kept, on a page that nobody disturbs.
      await page.reload();
      await expect(page.locator('main')).toHaveAttribute('data-outcome', outcome);
      const told = await page
        .locator('main [data-check][data-answer]')
        .evaluateAll((rows) => rows.map(({ dataset }) => [dataset['check'], dataset['answer']]));
      expect(
        Object.fromEntries(told.filter(([, answer]) => answer !== 'not-asked')),
        `seed ${errand.seed}`,
      ).toEqual(errand.answers);
      // The next one begins here: to open the page takes longer than to walk through it.
      await page.evaluate((language) => {
        for (const pressed of [
          '.actions button.text:last-child',
          `#languages li:nth-child(${language}) a`,
        ])
          document.querySelector<HTMLElement>(pressed)?.click();
      }, i + 1);
      const landing = `html[data-folder="${folder}"] main[data-screen=status]`;
      await expect(page.locator(landing)).toBeVisible();
    }
  });
}

for (const folder of ['ja-easy/', 'en/']) {
  test(`no screen is lost to a page translator: ${folder}`, async ({ page }) => {
    test.setTimeout(120_000);
    const seen: string[] = [];
    await visitScreens(page, folder, async (screen) => {
      const isNew = await page.evaluate(() => !('isDisturbed' in window));
      if (isNew) {
        await page.evaluate(() => Object.assign(window, { isDisturbed: true }));
        await page.evaluate(disturb, { seed: 1, kind: 'translator' as const });
      }
      if ((await page.locator('.fault').count()) === 0) seen.push(screen);
    });
    expect(seen).toHaveLength(25);
  });
}
