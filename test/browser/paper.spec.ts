import { expect, type Page, test } from '@playwright/test';
import { askedIn, MARKS } from '../fixtures/cases';
import { openForm } from './form-page';

const MM_PER_PIXEL = 25.4 / 96;

/** One `/Type /Page` a page; the tree that holds them is `/Type /Pages`. */
const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;

async function toResult(page: Page, folder: string): Promise<void> {
  await openForm(page, `${folder}#status=company-officer&joined=2011-01`);
  const press = () => page.locator('main button[type="submit"]').click();
  await press();
  for (const id of askedIn('company-officer', '2011-01')) {
    await expect(page.locator('main')).toHaveAttribute('data-check', `${id}`);
    await page.locator(`input[value="${id === 2 ? 'yes' : 'unsure'}"]`).check();
    await press();
  }
  await press();
  await expect(page.locator('main[data-outcome]')).toBeVisible();
}

for (const folder of ['', 'ja-easy/', 'en/', 'vi/']) {
  test(`the result is one A4 page with the card at its true size: /${folder}`, async ({ page }) => {
    await toResult(page, folder);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pagesIn(pdf)).toBe(1);
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);

    await page.setViewportSize({ width: 703, height: 1031 });
    await page.emulateMedia({ media: 'print' });
    const card = page.locator('.result-sheet .reply-side');
    const box = await card.boundingBox();
    expect((box?.width ?? 0) * MM_PER_PIXEL).toBeCloseTo(100, 0);
    expect((box?.height ?? 0) * MM_PER_PIXEL).toBeCloseTo(148, 0);
    const cut = await card.evaluate((node) => node.scrollHeight - node.clientHeight);
    expect(cut).toBeLessThanOrEqual(0);
    // On another paper, or with margins that a printer has set.
    await page.setViewportSize({ width: 760, height: 1031 });
    expect(((await card.boundingBox())?.width ?? 0) * MM_PER_PIXEL).toBeCloseTo(100, 0);
    await expect(card.locator('[data-answer]')).toHaveCount(MARKS.length);
    await expect(page.locator('[data-affected]')).toBeVisible();
    await expect(page.getByRole('link', { name: /050-5541-7171/ })).toBeVisible();
    await expect(page.locator('button:visible')).toHaveCount(0);
  });
}

test('the landing prints as the card to fill in by hand, on one page', async ({ page }) => {
  await openForm(page);
  await expect(page.locator('.hand')).toHaveCount(9);
  await expect(page.locator('.hand').locator('visible=true')).toHaveCount(0);
  expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.question-form')).toBeHidden();
  await expect(page.locator('.hand-boxes').locator('visible=true')).toHaveCount(10);
  await expect(page.getByText('生命保険外務員である。')).toBeVisible();
});

test('with readings it is two sheets, and no list is cut off from its heading', async ({
  page,
}) => {
  await openForm(page, 'ja-easy/');
  expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('h2:visible').first()).toHaveCSS('break-after', 'avoid');
  await expect(page.locator('.leaflet li:visible').first()).toHaveCSS('break-inside', 'avoid');
});
