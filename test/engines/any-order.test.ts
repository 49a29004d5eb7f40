import { describe, expect, test, vi } from 'vitest';
import { runs } from '../fixtures/effort';
import { holdPages } from '../fixtures/held-pages';
import { openForAll } from '../fixtures/open-for-all';
import type { Driver } from './driver';
import { ENGINES } from './engines';
import { isLive, until } from './walk';

/** A seeded sequence of numbers from 0 to 1 (mulberry32), so that a run that fails can be played again. */
function sequence(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Walker {
  driver: Driver;
  random: () => number;
  /** Presses any one of those that the selector finds. */
  press: (selector: string) => Promise<void>;
}

/** Facts and answers as the page would tell them to a reload. */
const told = ({ driver }: Walker) =>
  driver.evaluate(
    '(({ facts, answers, oval }) => JSON.stringify([facts, answers, oval]))(history.state.copy.journey)',
  );

/** Which showing of which screen it is: a new `<main>` has no mark. */
async function untilNew({ driver }: Walker, act: () => Promise<unknown>): Promise<void> {
  await driver.evaluate('void document.querySelector("main").setAttribute("data-seen", "")');
  await act();
  await until(driver, 'document.querySelector("main:not([data-seen])")');
}

const fill = ({ driver }: Walker, name: string, text: string) =>
  driver.evaluate(`void ((input) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(input, "${text}");
    input.dispatchEvent(new Event("input", { bubbles: true }));
  })(document.querySelector('main input[name="${name}"]'))`);

/** One press of a person on whatever screen is shown. */
async function move(walker: Walker): Promise<void> {
  const { driver, random, press } = walker;
  const screen = await driver.evaluate('document.querySelector("main").dataset.screen');
  if (screen === 'result') return press('.actions button.text:last-of-type');
  if (screen === 'joined') {
    await press('input[value="heisei"]');
    await fill(walker, 'year', String(Math.floor(1 + random() * 29)));
    await fill(walker, 'month', '4');
  } else if (screen === 'review') {
    if (random() < 0.5) return press('.reply-side button, main .facts button');
    await press('input[name="oval"]:not(:checked)');
  } else {
    await press('input[type="radio"]');
  }
  await press('button[type="submit"]');
}

/** Ways that change nothing of what was told. Each ends on a screen that stands. */
const WAYS: ((walker: Walker) => Promise<unknown>)[] = [
  async (walker) => {
    const canGoBack = await walker.driver.evaluate('!!document.querySelector(".button.back")');
    if (canGoBack) await untilNew(walker, () => walker.press('.button.back'));
  },
  async (walker) => {
    // The first entry's Back would leave the form.
    const isOurs = await walker.driver.evaluate('!!history.state.behind');
    if (isOurs) await untilNew(walker, () => walker.driver.evaluate('void history.back()'));
  },
  ({ driver }) => driver.evaluate('void history.forward()'),
  async ({ driver }) => {
    await driver.evaluate('void (window.isOld = true, setTimeout(() => location.reload()))');
    await until(driver, '!window.isOld');
    await isLive(driver);
  },
  ({ press }) => press('#languages a'),
  ({ driver, random }) => driver.resize(320 + Math.floor(random() * 700), 640),
  ({ driver }) => driver.print(),
];

/** A walk takes seconds: `npm run test:deep` takes two hundred. */
const SEEDS = Array.from({ length: runs(4) }, (_, i) => i + 1);
const STEPS = 14;

describe.each(ENGINES)('$name', ({ name, start }) => {
  const opened = openForAll([name], { server: holdPages, driver: start });

  test.each(SEEDS)('after any sequence the answers are the last ones given: %i', async (seed) => {
    const { server, driver } = opened;
    server.release();
    const random = sequence(seed);
    const press = async (selector: string) => {
      await driver.evaluate(
        `void ((found) => found[Math.floor(${random()} * found.length)]?.click())(document.querySelectorAll(${JSON.stringify(selector)}))`,
      );
    };
    const walker = { driver, random, press };
    await driver.evaluate('void (window.isOld = true)');
    await driver.open(server.url);
    // From its first paint on it is live, but only the script keeps what is told.
    await until(driver, '!window.isOld && history.state?.copy');
    let last = await told(walker);
    for (let step = 0; step < STEPS; step += 1) {
      if (random() < 0.6) {
        await untilNew(walker, () => move(walker));
        last = await told(walker);
      } else {
        await WAYS[Math.floor(random() * WAYS.length)]?.(walker);
        await vi.waitFor(async () => expect(await told(walker), `step ${step}`).toBe(last), {
          timeout: 30_000,
        });
      }
    }
  });
});
