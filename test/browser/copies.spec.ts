import { expect, type Page } from '@playwright/test';
import { copyControls } from '../fixtures/copy-controls';
import { askedOf } from '../fixtures/walks';
import { answerChecks, chooseStatus, confirm, openForm, typeMonth } from './form-page';
import { test } from './routes';

const copy = (page: Page, selector: string) => page.evaluate(copyControls, selector);

const ASKED = askedOf('sole-proprietor');

for (const copied of ['body > *', '#root > *', 'main', 'main input', 'main button']) {
  test(`a page whose ${copied} somebody has replaced by copies goes on, with every answer`, async ({
    page,
  }) => {
    await openForm(page);
    await chooseStatus(page, '個人事業主');
    await page.getByRole('radio', { name: '平成' }).check();
    await page.locator('input[name="year"]').fill('31');
    await copy(page, copied);
    await page.locator('input[name="month"]').focus();
    await page.keyboard.type('4');
    await expect(page.locator('.echo')).toHaveText('平成31年4月（2019年4月）');
    await copy(page, copied);
    // The press that finds a copy draws the page anew, the next one goes on.
    await page.locator('main [type=submit]').click();
    await page.locator('main [type=submit]').click();
    await expect(page.locator('main[data-check="1"]')).toBeVisible();
    await copy(page, copied);
    for (const control of ['input', '[type=submit]'])
      await page.locator(`main ${control}`).first().focus();
    expect(await answerChecks(page)).toEqual(ASKED);
    await confirm(page);
  });
}

test('what is typed into a copy at once, before the browser has found time for anything else, is kept', async ({
  page,
}) => {
  await openForm(page);
  await chooseStatus(page, '個人事業主');
  await page.getByRole('radio', { name: '平成' }).check();
  await page.locator('input[name="year"]').fill('31');
  await copy(page, 'main input');
  // In one task, as on a slow phone: a key comes before what the page itself has put off.
  await page.evaluate(async () => {
    document.querySelector<HTMLInputElement>('input[name="month"]')?.focus();
    await null;
    document.execCommand('insertText', false, '4');
  });
  await expect(page.locator('.echo')).toHaveText('平成31年4月（2019年4月）');
});

test('whoever goes by the keyboard does not notice a copy at all', async ({ page }) => {
  await openForm(page);
  await chooseStatus(page, '個人事業主');
  await typeMonth(page, '平成', '31', '4');
  await expect(page.locator('main[data-check="1"] h1')).toBeFocused();
  await copy(page, 'body > *');
  await page.keyboard.press('Tab');
  while (!(await page.locator(':focus').evaluate((node) => node.matches('main [type=submit]'))))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.error-summary')).toBeFocused();
});

test('where a copy says something else by now, the keyboard comes to the heading', async ({
  page,
}) => {
  await openForm(page);
  await chooseStatus(page, '個人事業主');
  await expect(page.locator('main h1')).toBeFocused();
  await copy(page, 'body > *');
  await page.locator('main .back').evaluate((back: HTMLElement) => {
    back.textContent = 'Back';
    back.focus();
  });
  await expect(page.locator('main .back')).toHaveText('戻る');
  await expect(page.locator('main h1')).toBeFocused();
});

test('a link to another language that somebody has replaced by a copy leads nowhere else', async ({
  page,
}) => {
  await openForm(page);
  await chooseStatus(page, '個人事業主');
  await typeMonth(page, '平成', '31', '4');
  await page.locator('input[name="answer"]').first().check();
  await copy(page, '#languages a');
  const link = page.getByRole('link', { name: 'Tiếng Việt' });
  await link.click();
  await expect(page.locator('main[data-check="1"]')).toBeVisible();
  await link.click();
  await expect(page.locator('html[lang="vi"] main[data-check="1"]')).toBeVisible();
  await expect(page.locator('input[name="answer"]').first()).toBeChecked();
});

test('what somebody has added to the page is left alone', async ({ page }) => {
  await openForm(page);
  await page.evaluate(() => {
    const button = document.createElement('button');
    button.textContent = 'added';
    button.onclick = () => button.remove();
    document.querySelector('main')?.append(button);
    document.querySelector('main')?.setAttribute('data-seen', '');
  });
  await page.getByRole('button', { name: 'added' }).click();
  await expect(page.getByRole('button', { name: 'added' })).toHaveCount(0);
  await expect(page.locator('main[data-seen]')).toBeVisible();
});
