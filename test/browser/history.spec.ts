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
  expect(await page.evaluate(() => window.history.state.copy.journey.answers)).not.toHaveProperty(
    '8',
  );

  await page.getByRole('button', { name: '加入年月を変更する' }).click();
  await typeMonth(page, '平成', '23', '1');
  await expect(check(page, 8)).toBeVisible();
  await expect(page.locator('input:checked')).toHaveCount(0);
  expect(await answerChecks(page)).toEqual(['8']);
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

for (const press of ['mouse', 'touch', 'script', 'keyboard'] as const) {
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

test('a screen left open over the end of the month accepts the new month', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-30T14:59:00Z'));
  await openForm(page);
  await chooseStatus(page, '個人事業主');
  await page.clock.setFixedTime(new Date('2026-11-30T15:01:00Z'));
  await typeMonth(page, '令和', '8', '12');
  await expect(check(page, 1)).toBeVisible();
});

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

test('out of the browser’s memory the answers are the last ones given', async ({ page }) => {
  await openForm(page);
  await chooseStatus(page, '会社等の役員');
  await typeMonth(page, '平成', '6', '3');
  await page.getByRole('radio', { name: /^わからない/ }).check();
  await pressNext(page);
  await expect(check(page, 2)).toBeVisible();
  // What the browser tells a page that it has kept asleep.
  await page.evaluate(() =>
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  );
  await expect(check(page, 2)).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('radio', { name: /^わからない/ })).toBeChecked();
});
