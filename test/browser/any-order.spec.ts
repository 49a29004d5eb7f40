import { chromium, expect, type Page, test } from '@playwright/test';
import { tellAllAnswers, tellMonth } from '../fixtures/robot.mjs';
import { handOf, openForm } from './form-page';

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

const main = (page: Page) => page.locator('main');
const screenOf = (page: Page) => main(page).getAttribute('data-screen');

/** Which showing of which screen it is: a new `<main>` has no mark. */
const mark = (page: Page) => main(page).evaluate((node) => node.setAttribute('data-seen', ''));
const isNew = (page: Page) => expect(page.locator('main:not([data-seen])')).toBeVisible();

/** Facts and answers as the page would tell them to a reload. */
const told = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { facts, answers, oval } = window.history.state.copy.journey;
    return JSON.stringify([facts, answers, oval]);
  });

/** One press of a person on whatever screen is shown. */
async function press(page: Page, random: () => number): Promise<void> {
  const screen = await screenOf(page);
  const pick = async (selector: string) => {
    const found = await page.locator(`main ${selector}`).all();
    await found[Math.floor(random() * found.length)]?.click();
  };
  if (screen === 'joined') {
    await page.locator('input[value="heisei"]').check();
    await page.locator('input[name="year"]').fill(String(Math.floor(1 + random() * 29)));
    await page.locator('input[name="month"]').fill('4');
  } else if (screen === 'review') {
    if (random() < 0.5) return pick('.reply-side button, .facts button');
    if ((await page.locator('input[name="oval"]').count()) > 0)
      await page.locator('input[name="oval"]').check();
  } else if (screen === 'result') {
    return page.locator('.actions button.text').last().click();
  } else {
    await pick('input[type="radio"]');
  }
  await page.locator('main [type="submit"]').click();
}

type Way = (page: Page, random: () => number) => Promise<void>;

/** Ways that change nothing of what was told. Each ends on a screen that stands. */
const WAYS: Way[] = [
  async (page) => {
    const back = page.locator('.button.back');
    if ((await back.count()) === 0) return;
    await mark(page);
    await back.click();
    await isNew(page);
  },
  async (page) => {
    // The first entry's Back would leave the form.
    if ((await page.evaluate(() => window.history.state.behind)) === undefined) return;
    await mark(page);
    await page.goBack();
    await isNew(page);
  },
  async (page) => {
    await page.goForward();
    await expect(main(page)).toBeVisible();
  },
  async (page) => {
    await page.reload();
    await expect(page.locator('html[data-live]')).toBeAttached();
    await expect(main(page)).toBeVisible();
  },
  async (page, random) => {
    const links = page.locator('#languages a');
    const link = links.nth(Math.floor(random() * (await links.count())));
    const lang = await link.getAttribute('lang');
    await link.click();
    await expect(page.locator('html')).toHaveAttribute('lang', lang ?? '');
  },
];

const RUNS = Number(process.env.ANY_ORDER_RUNS ?? 50);
const STEPS = 14;

for (let seed = 1; seed <= RUNS; seed += 1) {
  test(`after any sequence the answers are the last ones given: ${seed}`, async ({ page }) => {
    test.setTimeout(90_000);
    const random = sequence(seed);
    await openForm(page);
    let last = await told(page);
    for (let step = 0; step < STEPS; step += 1) {
      if (random() < 0.6) {
        await mark(page);
        await press(page, random);
        await isNew(page);
        last = await told(page);
      } else {
        await WAYS[Math.floor(random() * WAYS.length)]?.(page, random);
        await expect.poll(() => told(page), `step ${step}`).toBe(last);
      }
    }
  });
}

test('a key held until the browser drops history without a word: 戻る and a new start stay in the form', async ({
  baseURL,
}, { project }) => {
  test.setTimeout(90_000);
  const browser = await chromium.launch({
    ...project.use.launchOptions,
    // Playwright switches the protection off; readers have it.
    ignoreDefaultArgs: ['--disable-ipc-flooding-protection'],
  });
  const page = await browser.newPage({ ...(baseURL && { baseURL }) });
  await page.goto('about:blank');
  await openForm(page);
  // As fast as on a quick machine: 200 in ten seconds are what the browser takes.
  await page.evaluate(() => {
    const radios = document.querySelectorAll<HTMLInputElement>('input[name="status"]');
    for (let held = 0; held < 300; held += 1) radios[held % 3]?.click();
  });
  await page.locator('input[value="sole-proprietor"]').check();
  await page.locator('main [type="submit"]').click();
  await expect(page.locator('main[data-screen="joined"]')).toBeVisible();
  // Proof that the browser did drop it: without that this test would prove nothing.
  expect(await page.evaluate(() => window.history.state.place.step)).toBe('status');
  await page.locator('.button.back').click();
  await expect(page.locator('main[data-screen="status"]')).toBeVisible();
  await expect(page.locator('input[value="sole-proprietor"]')).toBeChecked();
  await page.locator('main [type="submit"]').click();
  const hand = handOf(page);
  await tellMonth(hand, { era: 'showa', year: '60', month: '4' });
  await tellAllAnswers(hand, { 1: 'unsure' });
  await page.locator('main[data-screen="review"] [type="submit"]').click();
  await page.getByRole('button', { name: '最初からやり直す' }).click();
  await expect(page.locator('main[data-screen="status"]')).toBeVisible();
  await expect(page.locator('input:checked')).toHaveCount(0);
  await browser.close();
});
