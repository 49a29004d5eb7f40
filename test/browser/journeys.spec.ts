import { expect, test } from '@playwright/test';
import { MARKS, markOf } from '../fixtures/cases';
import { tellMonth, tellStatus } from '../fixtures/robot.mjs';
import { askedOf, WALKS } from '../fixtures/walks';
import {
  answerChecks,
  chooseStatus,
  confirm,
  handOf,
  openForm,
  pressNext,
  seeResult,
} from './form-page';

for (const { status, asked, ...joined } of WALKS) {
  const { era, year, month } = joined;
  test(`${status}, ${era} ${year}-${month}: ${asked}, both results`, async ({ page }) => {
    await openForm(page);
    const hand = handOf(page);
    await tellStatus(hand, status);
    await tellMonth(hand, joined);
    expect((await answerChecks(page)).map(Number)).toEqual(asked);

    const all = MARKS.length;
    await expect(page.locator('main [data-answer]')).toHaveCount(all);
    await expect(page.locator('main [data-answer="no"]')).toHaveCount(asked.length);
    await expect(page.locator('main [data-answer="not-asked"]')).toHaveCount(all - asked.length);
    await confirm(page);

    await page.getByRole('button', { name: '戻る' }).click();
    const mark = markOf(asked.at(-1) ?? 0);
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
  expect(await answerChecks(page)).toEqual(askedOf('sole-proprietor'));
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
  for (const _ of askedOf('company-officer')) {
    await look();
    await page.getByRole('radio', { name: /^該当していなかった/ }).check();
    await pressNext(page);
    await expect(page.locator('main h1')).not.toHaveText(headings[headings.length - 1] ?? '');
  }
  await look();
  await confirm(page);
  titles.push(await page.title());
  expect(new Set(titles).size).toBe(5 + askedOf('company-officer').length);
  expect(new Set(headings).size).toBe(4 + askedOf('company-officer').length);
});
