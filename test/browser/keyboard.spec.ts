import { expect, type Page, test } from '@playwright/test';
import { askedIn } from '../fixtures/cases';
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
    for (const id of askedIn('sole-proprietor', '1985-04')) {
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

/** Stops without a ring of four pixels, or covered by something else at their middle. */
const stopFault = (page: Page) =>
  page.evaluate(() => {
    const stop = document.activeElement;
    if (!stop || stop === document.body) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(stop);
    const hasRing = outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 4;
    const { left, top, width, height } = stop.getBoundingClientRect();
    const onTop = document.elementFromPoint(left + width / 2, top + height / 2);
    const isSeen = onTop !== null && (stop.contains(onTop) || onTop.contains(stop));
    return hasRing && isSeen ? undefined : stop.outerHTML.slice(0, 80);
  });

test('every stop shows a ring of 4 pixels that nothing covers', async ({ page }) => {
  const faults: (string | undefined)[] = [];
  await openForm(page, '#status=joint-manager&joined=2011-01');
  for (const screen of ['status', 'check']) {
    await expect(page.locator(`main[data-screen="${screen}"]`)).toBeVisible();
    for (let i = 0; i < 14; i++) {
      await page.keyboard.press('Tab');
      faults.push(await stopFault(page));
    }
    await page.locator('main button[type="submit"]').click();
  }
  expect(faults).toHaveLength(28);
  expect(faults.filter(Boolean)).toEqual([]);
});
