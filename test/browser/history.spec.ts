import { expect, type Page, test } from '@playwright/test';
import {
  answerChecks,
  chooseStatus,
  confirm,
  openForm,
  pressNext,
  typeMonth,
  walkToConfirmation,
} from './form-page';
import { openHost } from './host-page';

const check = (page: Page, id: number) => page.locator(`main[data-check="${id}"]`);

test('a visit elsewhere and Back finds everything again', async ({ page }) => {
  await openForm(page);
  await walkToConfirmation(page);
  await page.goto('about:blank');
  await page.goBack();
  await expect(page.locator('main[data-outcome="confirmed"]')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('checkbox')).toBeChecked();
});

/** What the entry that the page stands on tells a reload. */
const known = (page: Page) => page.evaluate(() => JSON.stringify(window.history.state));

test('最初からやり直す leaves nothing behind, Back, Forward and reload included', async ({
  page,
}) => {
  await openForm(page);
  await walkToConfirmation(page);
  await page.getByRole('button', { name: '最初からやり直す' }).click();
  await expect(page.locator('main[data-screen="status"]')).toBeVisible();
  const back = () => page.goBack();
  for (const go of [back, () => page.reload(), back, back, () => page.reload(), back]) {
    await go();
    await expect(page.locator('main[data-screen="status"]')).toBeVisible();
    await expect(page.locator('input:checked')).toHaveCount(0);
    expect(await known(page)).not.toMatch(/"(no|sole-proprietor)"|昭和60年4月/);
  }
});

test('answers given after a change of language are the ones that count, on every way back', async ({
  page,
}) => {
  await openForm(page);
  await walkToConfirmation(page);
  await page.goBack();
  await page.locator('#languages a[hreflang="en"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.locator('[data-check="1"] button').click();
  await page.locator('input[name="answer"][value="yes"]').check();
  await page.locator('main [type="submit"]').click();
  await expect(page.locator('main[data-screen="review"]')).toBeVisible();
  for (let steps = 0; steps < 3; steps += 1) {
    await page.goBack();
    const row = page.locator('main[data-screen="review"] [data-check="1"]');
    if ((await row.count()) > 0) await expect(row).toHaveAttribute('data-answer', 'yes');
  }
  await expect(page.locator('input[name="oval"]')).toHaveCount(0);
  await page.reload();
  expect(await known(page)).toContain('"1":"yes"');
});

test('more entries than a browser keeps: Back, a reload and a new start still work', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openForm(page);
  await walkToConfirmation(page);
  await page.goBack();
  for (let round = 0; round < 30; round += 1) {
    await page.getByRole('button', { name: '①の回答を変更する' }).click();
    await expect(check(page, 1)).toBeVisible();
    await pressNext(page);
    await expect(page.locator('main[data-screen="review"]')).toBeVisible();
  }
  await page.reload();
  await expect(page.locator('[data-check="1"]')).toHaveAttribute('data-answer', 'no');
  await confirm(page);
  await page.getByRole('button', { name: '最初からやり直す' }).click();
  await expect(page.locator('main[data-screen="status"]')).toBeVisible();
  await page.goBack();
  expect(await known(page)).not.toMatch(/"no"|"sole-proprietor"/);
  await page.reload();
  await expect(page.locator('input:checked')).toHaveCount(0);
  await walkToConfirmation(page);
});

for (const press of ['mouse', 'touch', 'keyboard'] as const) {
  test(`a double press by ${press} counts once`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ hasTouch: true, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    await openForm(page);
    await page.getByRole('radio', { name: '個人事業主' }).check();
    const button = page.getByRole('button', { name: '次へ進む' });
    await button.scrollIntoViewIfNeeded();
    const box = await button.boundingBox();
    const x = (box?.x ?? 0) + 40;
    const y = (box?.y ?? 0) + 20;
    if (press === 'mouse') await page.mouse.dblclick(x, y);
    if (press === 'touch') {
      await page.touchscreen.tap(x, y);
      await page.touchscreen.tap(x, y);
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

/** How browsers keep a script from writing history: with an error, or without a word. */
const REFUSALS: Record<string, () => void> = {
  'throws at every entry': () => {
    window.history.pushState = () => {
      throw new DOMException('closed', 'SecurityError');
    };
  },
  'drops every entry without a word': () => {
    window.history.pushState = () => {};
    window.history.replaceState = () => {};
  },
};

for (const [name, refuse] of Object.entries(REFUSALS)) {
  test(`where the browser ${name}, 戻る and a new start stay in the form`, async ({ page }) => {
    await page.addInitScript(refuse);
    await openForm(page);
    await chooseStatus(page, '個人事業主');
    await typeMonth(page, '昭和', '60', '4');
    await page.getByRole('button', { name: '戻る' }).click();
    await expect(page.locator('input[name="year"]')).toHaveValue('60');
    await pressNext(page);
    await answerChecks(page);
    await confirm(page);
    await page.getByRole('button', { name: '最初からやり直す' }).click();
    await expect(page.locator('main[data-screen="status"]')).toBeVisible();
    await expect(page.locator('input:checked')).toHaveCount(0);
  });
}

test('embedded, 戻る and a new start leave the jumps of the host page alone', async ({
  page,
  baseURL,
}) => {
  const form = await openHost(page, baseURL);
  await chooseStatus(form, '個人事業主');
  await typeMonth(form, '昭和', '60', '4');
  await expect(form.locator('main[data-check="1"]')).toBeVisible();
  for (const anchor of ['#one', '#two']) {
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, anchor);
  }
  await form.getByRole('button', { name: '戻る' }).click();
  await expect(form.locator('main[data-screen="joined"]')).toBeVisible();
  expect(new URL(page.url()).hash).toBe('#two');
  await pressNext(form);
  await answerChecks(form, { '3': 'yes' });
  await form.getByRole('button', { name: '結果を見る' }).click();
  await form.getByRole('button', { name: '最初からやり直す' }).click();
  await expect(form.locator('main[data-screen="status"]')).toBeVisible();
  expect(new URL(page.url()).hash).toBe('#two');
  await chooseStatus(form, '共同経営者');
  await expect(form.locator('main[data-screen="joined"]')).toBeVisible();
});
