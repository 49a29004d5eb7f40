import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/texts/languages';
import { runs } from '../fixtures/effort';
import { errands } from '../fixtures/errands';
import { holdPages } from '../fixtures/held-pages';
import { disturb, walk } from '../fixtures/hostile-page';
import { leaveOut } from '../fixtures/leave-out';
import { reasonWithout } from '../run/needs.mjs';
import type { Driver } from './driver';
import { ENGINES } from './engines';
import { onScreen, until } from './walk';

/** In Chromium there are more of them: test/browser/hostile.spec.ts. */
const JOURNEYS = errands(runs(20), 7000).map((journey, i) => ({
  ...journey,
  // Two and two: every language among translators, and among everybody.
  folder: LANGUAGES[Math.floor(i / 2) % LANGUAGES.length]?.folder ?? '',
}));

const call = (run: (told: never) => unknown, told: object) => `(${run})(${JSON.stringify(told)})`;

describe.each(ENGINES.filter(({ name }) => name === 'Firefox'))('$name', ({ name, start }) => {
  let server: Awaited<ReturnType<typeof holdPages>>;
  let browser: Driver | undefined;
  beforeAll(async () => {
    server = await holdPages();
    server.release();
    browser = await start();
  });
  afterAll(async () => {
    await browser?.close();
    await server.close();
  });
  beforeEach((context) => {
    if (!browser) leaveOut(context, reasonWithout(name));
  });

  test.each(JOURNEYS)(
    'whatever is done to the page, the journey ends where it should: $folder $kind, seed $errand.seed',
    async ({ folder, errand, kind, outcome }) => {
      const driver = browser as Driver;
      await driver.open(server.url + (folder && `${folder}/`));
      await until(driver, 'document.querySelector("main") && !("early" in window)');
      await driver.evaluate(call(disturb, { seed: errand.seed, kind }));
      const lasts = await driver.evaluate(call(walk, errand));
      if (kind === 'translator') expect(lasts).toBe(0);
      // What was kept, on a page that nobody disturbs.
      await driver.evaluate('void (window.isOld = true, setTimeout(() => location.reload()))');
      await until(driver, '!window.isOld');
      await onScreen(driver, 'result');
      const told = await driver.evaluate(`[document.querySelector("main").dataset.outcome,
      [...document.querySelectorAll("main [data-check][data-answer]")].map(({ dataset }) => [dataset.check, dataset.answer])]`);
      const asked = Object.entries(errand.answers);
      expect(told).toEqual([outcome, expect.arrayContaining(asked)]);
    },
  );
});
