import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/texts/languages';
import { runs } from '../fixtures/effort';
import { errands } from '../fixtures/errands';
import { holdPages } from '../fixtures/held-pages';
import { disturb, walk } from '../fixtures/hostile-page';
import { openForAll } from '../fixtures/open-for-all';
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
  const opened = openForAll([name], { server: holdPages, driver: start });

  test.each(JOURNEYS)(
    'whatever is done to the page, the journey ends where it should: $folder $kind, seed $errand.seed',
    async ({ folder, errand, kind, outcome }) => {
      const { server, driver } = opened;
      server.release();
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
