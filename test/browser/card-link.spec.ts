import { expect, test } from '@playwright/test';
import { answerChecks, confirm, openForm, pressNext } from './form-page';

test('both facts from the card lead straight to the first check, and leave the address', async ({
  page,
}) => {
  await openForm(page, '#status=company-officer&joined=2011-01-04');
  expect(page.url()).not.toContain('#');
  await expect(page.locator('main[data-screen="status"]')).toContainText('会社等の役員');
  await expect(page.locator('main')).toContainText('平成23年1月（2011年1月）');
  await pressNext(page);
  expect((await answerChecks(page)).join('')).toBe('1234568');
  await confirm(page);
});

test('each fact can be changed, and leads back to the card', async ({ page }) => {
  await openForm(page, '#status=company-officer&joined=2011-01');
  await page.getByRole('button', { name: '加入時の地位を変更する' }).click();
  await expect(page.getByRole('button', { name: '戻る' })).toBeVisible();
  await page.getByRole('radio', { name: '個人事業主' }).check();
  await pressNext(page);
  await page.getByRole('button', { name: '加入年月を変更する' }).click();
  await page.getByRole('button', { name: '加入年月がわからない' }).click();
  await page.getByRole('radio', { name: '平成6年3月まで' }).check();
  await pressNext(page);
  await expect(page.locator('main')).toContainText('個人事業主');
  await expect(page.locator('main')).toContainText('平成6年3月まで');
  await pressNext(page);
  expect((await answerChecks(page)).join('')).toBe('12345');
});

test('a month alone is shown, and the status is asked as usual', async ({ page }) => {
  await openForm(page, '#joined=1994-04');
  await expect(page.locator('main')).toContainText('平成6年4月（1994年4月）');
  await page.getByRole('radio', { name: '個人事業主' }).check();
  await pressNext(page);
  expect((await answerChecks(page)).join('')).toBe('123457');
});

test('a status alone leads to the month', async ({ page }) => {
  await openForm(page, '#status=joint-manager');
  await pressNext(page);
  await expect(page.locator('main[data-screen="joined"]')).toBeVisible();
});

const HOSTILE = [
  '#status=<script>alert(1)</script>',
  '#status=admin&joined=1965-11',
  '#joined=2999-01&status=__proto__',
  '#status=sole-proprietor%00',
  `#joined=${'9'.repeat(5000)}`,
  '#／status＝sole-proprietor',
];

for (const hash of HOSTILE) {
  test(`ignores ${hash.slice(0, 40)}`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await openForm(page, hash);
    await expect(page.getByRole('radio', { name: '個人事業主' })).toBeVisible();
    await expect(page.getByRole('button', { name: /変更する$/ })).toHaveCount(0);
    expect(errors).toEqual([]);
  });
}

test('a second card in the same tab is asked about, and never mixed with the first', async ({
  page,
}) => {
  await openForm(page, '#status=company-officer&joined=2011-01');
  await pressNext(page);
  expect((await answerChecks(page, { '2': 'yes' })).join('')).toBe('1234568');
  await page.evaluate(() => {
    window.location.hash = '#status=joint-manager&joined=2012-01';
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('別のはがきが読み込まれました');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(page.url()).not.toContain('#');
  await page.getByRole('button', { name: '別のはがきで始める' }).click();
  await expect(page.locator('main[data-screen="status"]')).toContainText('共同経営者');
  await pressNext(page);
  expect((await answerChecks(page)).join('')).toBe('123458');
  await confirm(page);
  await page.goBack();
  await page.goBack();
  await expect(page.locator('main[data-check="8"] input[value="no"]')).toBeChecked();
});
