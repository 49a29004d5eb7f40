import { expect, type Page, test } from '@playwright/test';
import { openForm } from './form-page';

/** Tabs on until the focus is on what is looked for; fails after a screenful of stops. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`no way by Tab to ${selector}`);
}

async function answerByKeys(page: Page, downs: number): Promise<void> {
  await tabTo(page, 'input[name="answer"]');
  await page.keyboard.press('Space');
  for (let i = 0; i < downs; i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

for (const outcome of ['confirmed', 'contact'] as const) {
  test(`the keyboard alone leads to ${outcome}`, async ({ page }) => {
    await openForm(page);
    await tabTo(page, 'input[name="status"]');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(page.locator('main[data-screen="joined"]')).toBeVisible();
    await tabTo(page, 'input[name="era"]');
    await page.keyboard.press('Space');
    await tabTo(page, 'input[name="year"]');
    await page.keyboard.type('60');
    await page.keyboard.press('Tab');
    await page.keyboard.type('4');
    await page.keyboard.press('Enter');
    for (let id = 1; id <= 5; id++) {
      await expect(page.locator(`main[data-check="${id}"] h1`)).toBeFocused();
      await answerByKeys(page, outcome === 'contact' && id === 3 ? 1 : 0);
    }
    await expect(page.locator('main[data-screen="review"]')).toBeVisible();
    if (outcome === 'confirmed') {
      await tabTo(page, 'input[name="oval"]');
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
    } else {
      await tabTo(page, 'main button[type="submit"]');
      await page.keyboard.press('Enter');
    }
    await expect(page.locator(`main[data-outcome="${outcome}"] h1`)).toBeFocused();
  });
}

test('the first stop leads past the header', async ({ page }) => {
  await openForm(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '本文へ進む' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main h1')).toBeFocused();
  expect(new URL(page.url()).hash).toBe('');
});

test('arrows choose and never leave the screen; Tab never jumps by itself', async ({ page }) => {
  await openForm(page);
  await tabTo(page, 'input[name="status"]');
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown');
  await expect(page.locator('main[data-screen="status"]')).toBeVisible();
  await page.keyboard.press('Enter');
  await page.locator('input[name="year"]').focus();
  await page.keyboard.type('60');
  await expect(page.locator('input[name="year"]')).toBeFocused();
});

test('every stop shows a ring of 4 pixels that nothing covers', async ({ page }) => {
  await openForm(page);
  await page.evaluate(() => document.querySelector('main h1')?.remove());
  const bare: string[] = [];
  for (let i = 0; i < 14; i++) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(() => {
      const stop = document.activeElement;
      if (!stop || stop === document.body) return undefined;
      const style = getComputedStyle(stop);
      const hasRing = style.outlineStyle === 'solid' && Number.parseFloat(style.outlineWidth) >= 4;
      return hasRing ? undefined : stop.outerHTML.slice(0, 80);
    });
    if (fault) bare.push(fault);
  }
  expect(bare).toEqual([]);
});
