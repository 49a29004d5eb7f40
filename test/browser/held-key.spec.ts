import { chromium, expect, test } from '@playwright/test';
import { tellAllAnswers, tellMonth } from '../fixtures/robot.mjs';
import { handOf, openForm } from './form-page';

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
