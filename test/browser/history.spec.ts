import { expect, type Page, test } from '@playwright/test';
import {
  answerChecks,
  chooseStatus,
  openForm,
  pressNext,
  typeMonth,
  walkToConfirmation,
} from './form-page';

const check = (page: Page, id: number) => page.locator(`main[data-check="${id}"]`);

test('Back and Forward show each screen as it was left, with the focus on its heading', async ({
  page,
}) => {
  await openForm(page);
  await chooseStatus(page, '個人事業主');
  await typeMonth(page, '西暦', '1985', '4');
  await page.getByRole('radio', { name: /^わからない/ }).check();
  await page.goBack();
  await expect(page.locator('input[name="year"]')).toHaveValue('1985');
  await expect(page.getByRole('radio', { name: '西暦' })).toBeChecked();
  await expect(page.locator('main h1')).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('radio', { name: '個人事業主' })).toBeChecked();
  await page.goForward();
  await page.goForward();
  await expect(check(page, 1)).toBeVisible();
  await expect(page.getByRole('radio', { name: /^わからない/ })).toBeChecked();
});

test('戻る is the browser’s Back, and one press of 次へ進む goes on from there', async ({
  page,
}) => {
  await openForm(page);
  await chooseStatus(page, '個人事業主');
  await expect(page.locator('main[data-screen="joined"]')).toBeVisible();
  const length = await page.evaluate(() => window.history.length);
  await page.getByRole('button', { name: '戻る' }).click();
  await expect(page.getByRole('radio', { name: '個人事業主' })).toBeChecked();
  await pressNext(page);
  await expect(page.locator('main[data-screen="joined"]')).toBeVisible();
  expect(await page.evaluate(() => window.history.length)).toBe(length);
});

test('a reload keeps the step, what was answered and what was only chosen', async ({ page }) => {
  await openForm(page);
  await chooseStatus(page, '会社等の役員');
  await page.locator('input[name="year"]').fill('31');
  await page.reload();
  await expect(page.locator('input[name="year"]')).toHaveValue('31');
  await typeMonth(page, '平成', '31', '4');
  await page.getByRole('radio', { name: /^該当していた/ }).check();
  await pressNext(page);
  await expect(check(page, 2)).toBeVisible();
  await page.reload();
  await expect(check(page, 2)).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('radio', { name: /^該当していた/ })).toBeChecked();
});

test('a visit elsewhere and Back finds everything again', async ({ page }) => {
  await openForm(page);
  await walkToConfirmation(page);
  await page.goto('about:blank');
  await page.goBack();
  await expect(page.locator('main[data-outcome="confirmed"]')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('checkbox')).toBeChecked();
});

test('an earlier month drops ⑧, says so, and a later one asks it anew', async ({ page }) => {
  await openForm(page);
  await chooseStatus(page, '共同経営者');
  await typeMonth(page, '平成', '23', '1');
  await answerChecks(page);
  await page.getByRole('button', { name: '加入年月を変更する' }).click();
  await typeMonth(page, '平成', '22', '12');
  await expect(page.locator('main[data-screen="review"]')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '⑧' })).toBeVisible();
  await expect(page.locator('[data-check="8"]')).toHaveAttribute('data-answer', 'not-asked');
  expect(
    await page.evaluate(() => window.history.state.position.journey.answers),
  ).not.toHaveProperty('8');

  await page.getByRole('button', { name: '加入年月を変更する' }).click();
  await typeMonth(page, '平成', '23', '1');
  await expect(check(page, 8)).toBeVisible();
  await expect(page.locator('input:checked')).toHaveCount(0);
  expect(await answerChecks(page)).toEqual(['8']);
});

test('最初からやり直す leaves nothing behind, Back and Forward included', async ({ page }) => {
  await openForm(page);
  await walkToConfirmation(page);
  await page.getByRole('button', { name: '最初からやり直す' }).click();
  await expect(page.locator('main[data-screen="status"]')).toBeVisible();
  // The entries are rewritten as soon as the browser is back at the first one.
  await expect.poll(() => page.evaluate(() => window.history.state.depth)).toBe(1);
  for (const go of [() => page.goBack(), () => page.goForward(), () => page.reload()]) {
    await go();
    await expect(page.locator('main[data-screen="status"]')).toBeVisible();
    await expect(page.locator('input:checked')).toHaveCount(0);
    const journey = await page.evaluate(() => window.history.state.position.journey);
    expect(journey.answers).toEqual({});
    expect(journey.facts).toEqual({});
  }
});

for (const press of ['mouse', 'touch', 'script', 'keyboard'] as const) {
  test(`a double press by ${press} counts once`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ hasTouch: true, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    await openForm(page);
    await page.getByRole('radio', { name: '個人事業主' }).check();
    const button = page.getByRole('button', { name: '次へ進む' });
    const box = await button.boundingBox();
    const x = (box?.x ?? 0) + 40;
    const y = (box?.y ?? 0) + 20;
    if (press === 'mouse') await page.mouse.dblclick(x, y);
    if (press === 'touch') {
      await page.touchscreen.tap(x, y);
      await page.touchscreen.tap(x, y);
    }
    if (press === 'script') {
      await button.evaluate((node: HTMLButtonElement) => {
        node.click();
        node.click();
      });
    }
    if (press === 'keyboard') {
      await button.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
    }
    await expect(page.locator('main[data-screen="joined"]')).toBeVisible();
    await expect(page.locator('.error-summary')).toHaveCount(0);
    await context.close();
  });
}

test('a double press of 戻る goes back one screen', async ({ page }) => {
  await openForm(page);
  await chooseStatus(page, '個人事業主');
  await typeMonth(page, '昭和', '60', '4');
  await expect(check(page, 1)).toBeVisible();
  await page.getByRole('button', { name: '戻る' }).dblclick();
  await expect(page.locator('main[data-screen="joined"]')).toBeVisible();
  await page.goForward();
  await expect(check(page, 1)).toBeVisible();
});

test('where the browser refuses entries, 戻る still leads to the screen before', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.history.pushState = () => {
      throw new DOMException('closed', 'SecurityError');
    };
  });
  await openForm(page);
  await chooseStatus(page, '個人事業主');
  await typeMonth(page, '昭和', '60', '4');
  await page.getByRole('button', { name: '戻る' }).click();
  await expect(page.locator('input[name="year"]')).toHaveValue('60');
});

test('a screen left open over the end of the month accepts the new month', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-30T14:59:00Z'));
  await openForm(page);
  await chooseStatus(page, '個人事業主');
  await page.clock.setFixedTime(new Date('2026-11-30T15:01:00Z'));
  await typeMonth(page, '令和', '8', '12');
  await expect(check(page, 1)).toBeVisible();
});
