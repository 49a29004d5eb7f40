import { expect, test } from '@playwright/test';
import {
  answerChecks,
  chooseStatus,
  confirm,
  openForm,
  pressNext,
  seeResult,
  typeMonth,
} from './form-page';

/** The truth table of the card, by its edge months. */
const WALKS = [
  ['個人事業主', '昭和', '40', '12', '12345'],
  ['個人事業主', '平成', '6', '3', '12345'],
  ['個人事業主', '平成', '6', '4', '123457'],
  ['個人事業主', '平成', '22', '12', '123457'],
  ['個人事業主', '平成', '23', '1', '1234578'],
  ['会社等の役員', '平成', '6', '3', '123456'],
  ['会社等の役員', '平成', '22', '12', '123456'],
  ['会社等の役員', '西暦', '2011', '1', '1234568'],
  ['共同経営者', '平成', '22', '12', '12345'],
  ['共同経営者', '令和', '元', '5', '123458'],
] as const;

for (const [status, era, year, month, checks] of WALKS) {
  test(`${status}, ${era}${year}年${month}月: ${checks}, both results`, async ({ page }) => {
    await openForm(page);
    await chooseStatus(page, status);
    await typeMonth(page, era, year, month);
    expect((await answerChecks(page)).join('')).toBe(checks);

    const rows = page.locator('main [data-answer]');
    await expect(rows).toHaveCount(8);
    await expect(page.locator('main [data-answer="no"]')).toHaveCount(checks.length);
    await expect(page.locator('main [data-answer="not-asked"]')).toHaveCount(8 - checks.length);
    await confirm(page);

    await page.getByRole('button', { name: '戻る' }).click();
    const last = checks.charAt(checks.length - 1);
    const mark = '①②③④⑤⑥⑦⑧'.charAt(Number(last) - 1);
    await page.getByRole('button', { name: `${mark}の回答を変更する` }).click();
    await page.getByRole('radio', { name: /^該当していた/ }).check();
    await pressNext(page);
    await expect(page.locator('main[data-screen="review"]')).toBeVisible();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await seeResult(page);
    await expect(page.locator('main[data-outcome="contact"]')).toBeVisible();
    await expect(page.locator('[data-affected]')).toContainText(mark);
  });
}

test('an unknown month and period asks all that any month could require', async ({ page }) => {
  await openForm(page);
  await chooseStatus(page, '個人事業主');
  await page.getByRole('button', { name: '加入年月がわからない' }).click();
  await page.getByRole('radio', { name: 'わからない' }).check();
  await pressNext(page);
  expect((await answerChecks(page)).join('')).toBe('1234578');
});

test('every screen has its own title and h1, and nothing is chosen beforehand', async ({
  page,
}) => {
  const titles: string[] = [];
  const headings: string[] = [];
  async function look(): Promise<void> {
    await expect(page.locator('main h1')).toHaveCount(1);
    await expect(page.locator('main input:checked')).toHaveCount(0);
    titles.push(await page.title());
    headings.push(await page.locator('main h1').innerText());
  }
  await openForm(page);
  await look();
  await chooseStatus(page, '会社等の役員');
  await look();
  await page.getByRole('button', { name: '加入年月がわからない' }).click();
  await look();
  await page.getByRole('radio', { name: '平成23年1月から' }).check();
  await pressNext(page);
  for (let i = 0; i < 7; i++) {
    await look();
    await page.getByRole('radio', { name: /^該当していなかった/ }).check();
    await pressNext(page);
    await expect(page.locator('main h1')).not.toHaveText(headings[headings.length - 1] ?? '');
  }
  await look();
  await confirm(page);
  titles.push(await page.title());
  expect(new Set(titles).size).toBe(12);
  expect(new Set(headings).size).toBe(11);
});
