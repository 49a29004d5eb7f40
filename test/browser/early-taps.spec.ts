import { expect, type Page } from '@playwright/test';
import type { HeldPages } from '../fixtures/held-pages';
import { pressNext } from './form-page';
import { test } from './routes';

async function openWithoutScript(page: Page, held: HeldPages, fragment = ''): Promise<void> {
  held.hold();
  await page.goto('about:blank');
  await page.goto(held.url + fragment, { waitUntil: 'commit' });
  await expect(page.locator('.page-footer')).toBeAttached();
}

/** The inline script has handed over to the form. */
const isTakenOver = (page: Page) =>
  expect.poll(() => page.evaluate(() => 'early' in window)).toBe(false);

const screen = (page: Page, name: string) => page.locator(`main[data-screen="${name}"]`);
const officer = (page: Page) => page.getByRole('radio', { name: '会社等の役員' });

/** Whoever goes back finds chosen what was chosen. */
async function expectChosenOnWayBack(page: Page): Promise<void> {
  await expect(screen(page, 'joined')).toBeVisible();
  await page.getByRole('button', { name: '戻る' }).click();
  await expect(officer(page)).toBeChecked();
}

test('the same by keyboard', async ({ page, held }) => {
  await openWithoutScript(page, held);
  await officer(page).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  held.release();
  await expectChosenOnWayBack(page);
});

test('the same by the click of a screen reader, which has no place on the screen', async ({
  page,
  held,
}) => {
  await openWithoutScript(page, held);
  await officer(page).dispatchEvent('click');
  await page.getByRole('button', { name: '次へ進む' }).dispatchEvent('click');
  held.release();
  await expectChosenOnWayBack(page);
});

test('the last choice counts', async ({ page, held }) => {
  await openWithoutScript(page, held);
  await page.getByRole('radio', { name: '個人事業主' }).check();
  await officer(page).check();
  held.release();
  await isTakenOver(page);
  await pressNext(page);
  await expectChosenOnWayBack(page);
});

test('a press without a choice does not go on with what is chosen after it', async ({
  page,
  held,
}) => {
  await openWithoutScript(page, held);
  await pressNext(page);
  await officer(page).check();
  held.release();
  await isTakenOver(page);
  await expect(officer(page)).toBeChecked();
  await expect(screen(page, 'status')).toBeVisible();
  await expect(page.locator('.error-summary')).toHaveCount(0);
});

test('the card’s link shows no question that it will not ask', async ({ page, held }) => {
  await openWithoutScript(page, held, '#status=sole-proprietor&joined=1985-04');
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(officer(page)).toBeHidden();
  await expect(page.locator('html[data-live]')).toHaveCount(0);
  held.release();
  await expect(page.locator('html[data-live]')).toBeAttached();
  await expect(page.locator('.facts')).toBeVisible();
  await pressNext(page);
  await expect(page.locator('main[data-check="1"]')).toBeVisible();
});

test('a reload on the way shows no question that was answered', async ({ page, held }) => {
  await openWithoutScript(page, held);
  held.release();
  await officer(page).check();
  await pressNext(page);
  await expect(screen(page, 'joined')).toBeVisible();
  held.hold();
  await page.reload({ waitUntil: 'commit' });
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(page.locator('main')).toBeHidden();
  held.release();
  await expect(screen(page, 'joined')).toBeVisible();
});

test('a reload in another language shows no question in the one before', async ({ page, held }) => {
  await openWithoutScript(page, held);
  held.release();
  await isTakenOver(page);
  await page.locator('#languages a[hreflang="en"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  held.hold();
  await page.reload({ waitUntil: 'commit' });
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(page.locator('main')).toBeHidden();
  held.release();
  await expect(page.locator('main [type=submit]')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('first taps all through the hand-over: none is lost', async ({ page, held }) => {
  test.setTimeout(240_000);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  for (let delay = 0; delay <= 1200; delay += 100) {
    await openWithoutScript(page, held);
    held.release();
    // The time is what is tried: wherever the script is by then.
    await page.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), delay);
    await officer(page).check();
    await pressNext(page);
    await expectChosenOnWayBack(page);
  }
});

test('a click that comes before the page is drawn, and makes React draw it at once, is kept', async ({
  page,
  held,
}) => {
  // Met in Chromium 80, by a click without a touch before it, as a screen reader makes it: React's own tasks wait.
  await page.addInitScript(() => {
    const post = MessagePort.prototype.postMessage;
    const waiting: (() => void)[] = [];
    MessagePort.prototype.postMessage = function (...message: unknown[]) {
      waiting.push(() => Reflect.apply(post, this, message));
    };
    Object.assign(window, {
      waiting,
      goOn() {
        MessagePort.prototype.postMessage = post;
        for (const go of waiting) go();
      },
    });
  });
  await openWithoutScript(page, held);
  held.release();
  await expect.poll(() => page.evaluate('waiting.length')).toBeGreaterThan(0);
  await officer(page).dispatchEvent('click');
  await page.evaluate('goOn()');
  await isTakenOver(page);
  await pressNext(page);
  await expectChosenOnWayBack(page);
});

for (const fragment of ['', '#status=company-officer&joined=1985-04']) {
  test(`a script that is long in coming leaves the leaflet, and may still come: "${fragment}"`, async ({
    page,
    held,
  }) => {
    await page.clock.install();
    await openWithoutScript(page, held, fragment);
    const question = page.locator('main .question-form');
    if (!fragment) {
      await officer(page).check();
      await pressNext(page);
    }
    // A line that has broken off looks like this for ever.
    await page.clock.fastForward(20_000);
    await expect(page.locator('.no-script')).toBeVisible();
    await expect(question).toBeHidden();
    held.release();
    await expect(screen(page, fragment ? 'status' : 'joined')).toBeVisible();
    await expect(question).toBeVisible();
    await expect(page.locator('.no-script')).toBeHidden();
  });
}
