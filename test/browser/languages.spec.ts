import { expect, type Page } from '@playwright/test';
import { plain } from '../../src/i18n/readings';
import { ALL_TEXTS } from '../../src/texts/all-texts';
import { LANGUAGES } from '../../src/texts/languages';
import {
  control,
  finish,
  PRIMARY,
  tellAnswers,
  tellMonth,
  tellStatus,
} from '../fixtures/robot.mjs';
import { japaneseOn, strayJapanese } from '../fixtures/stray-japanese';
import { askedOf } from '../fixtures/walks';
import { visitScreens } from './all-screens';
import { handOf } from './form-page';
import { test } from './routes';

/** A page in any language is worked by its codes: what they are called is the business of the texts. */
const choose = (page: Page, name: string, value: string) =>
  page.locator(control(name, value)).check();
const press = (page: Page) => page.locator(PRIMARY).click();

const ASKED = askedOf('joint-manager');
const LAST = ASKED.at(-1) ?? '';

async function toFirstCheck(page: Page): Promise<void> {
  await tellStatus(handOf(page), 'joint-manager');
  await tellMonth(handOf(page), { era: 'heisei', year: '23', month: '1' });
  await expect(page.locator('main')).toHaveAttribute('data-check', '1');
}

async function answer(page: Page, id: string, value: string): Promise<void> {
  await expect(page.locator('main')).toHaveAttribute('data-check', id);
  await choose(page, 'answer', value);
  await press(page);
}

for (const { code, folder, lang } of LANGUAGES) {
  const { form, card, gloss } = ALL_TEXTS[code];

  test(`leads to both results, with the card’s own sentence on every check: ${code}`, async ({
    page,
  }) => {
    await page.goto(folder ? `./${folder}/` : './');
    await expect(page.locator('html[data-live]')).toBeAttached();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await toFirstCheck(page);
    for (const id of ASKED) {
      await expect(page.locator('main')).toHaveAttribute('data-check', id);
      const words = page.locator('main h1 .card-text > [lang="ja"]');
      const readable = await words.evaluate((node) => {
        const copy = node.cloneNode(true) as Element;
        for (const reading of copy.querySelectorAll('rt')) reading.remove();
        return copy.textContent;
      });
      expect(readable).toBe(plain(card.checks[`c${id}` as 'c1'].sentence));
      await expect(page.locator('main h1 .gloss')).toHaveCount(gloss ? 1 : 0);
      await tellAnswers(handOf(page), [id], { [LAST]: 'unsure' });
    }
    // Two sentences, two blocks: their Japanese words stand within the line.
    await expect(page.locator('main[data-screen="review"] .reply-warning > *')).toHaveCount(2);
    await press(page);
    await expect(page.locator('main[data-outcome="contact"]')).toBeVisible();
    await expect(page.locator('[data-affected]')).toHaveAttribute('data-affected', LAST);
    expect(await page.title()).toContain(plain(form.result.contact.heading));

    await page.goBack();
    await page.locator(`[data-check="${LAST}"] button`).click();
    await tellAnswers(handOf(page), [LAST]);
    await finish(handOf(page), 'confirmed');
  });
}

for (const { code, folder } of LANGUAGES.filter(({ lang }) => lang !== 'ja')) {
  test(`says on every screen of all Japanese that it is Japanese: ${code}`, async ({ page }) => {
    test.setTimeout(120_000);
    const found: string[] = [];
    await visitScreens(page, `${folder}/`, async (screen) => {
      const texts = await page.evaluate(strayJapanese, japaneseOn(code));
      found.push(...texts.map((text) => `${screen}: ${text}`));
    });
    expect(found).toEqual([]);
  });
}

const changeTo = (page: Page, folder: string) =>
  page.locator(`#languages a[href="./${folder && `${folder}/`}"]`).click();

test('changing the language in mid-journey is at once and offline, and keeps all that was told and typed', async ({
  page,
  context,
}) => {
  await page.goto('./#status=joint-manager&joined=2011-01');
  await press(page);
  await answer(page, '1', 'unsure');
  await choose(page, 'answer', 'yes');
  await page.locator('summary').first().click();
  await context.setOffline(true);
  const length = await page.evaluate(() => window.history.length);
  for (const { folder, code, lang } of [...LANGUAGES.slice(1), LANGUAGES[0]]) {
    await changeTo(page, folder);
    await expect(page.locator('html'), code).toHaveAttribute('lang', lang);
    await expect(page.locator('main'), code).toHaveAttribute('data-check', '2');
    await expect(page.locator('main h1'), code).toBeFocused();
    await expect(page.locator('input[value="yes"]'), code).toBeChecked();
    await expect(page.locator('details[open]').first(), code).toBeVisible();
    await expect(page, code).toHaveTitle(
      plain(ALL_TEXTS[code].form.service.title)
        .replace('{{heading}}', plain(ALL_TEXTS[code].form.check.title))
        .replace('{{mark}}', '②'),
    );
    expect(page.url()).not.toContain('#');
  }
  expect(await page.evaluate(() => window.history.length)).toBe(length);
  await context.setOffline(false);
  await press(page);
  for (const id of ['3', '4', '5', '8']) await answer(page, id, 'no');
  await press(page);
  await expect(page.locator('[data-affected]')).toHaveAttribute('data-affected', '1 2');
});

test('what is to be put right stays on the screen, in the other language', async ({ page }) => {
  await page.goto('./');
  await press(page);
  await expect(page.locator('.error-summary')).toBeFocused();
  await changeTo(page, 'vi');
  await expect(page.locator('.error-summary a')).toHaveText(
    plain(ALL_TEXTS.vi.form.errors.statusMissing),
  );
});

test('a reload stays in the language chosen, on every step', async ({ page }) => {
  await page.goto('./ko/');
  await page.locator('#languages a[hreflang="en"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await toFirstCheck(page);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goBack();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('input[name="year"]')).toHaveValue('23');
});

test('a language chosen before the rest of the file is there is shown when it is', async ({
  page,
  held,
}) => {
  // The script is there, the other languages are not.
  held.holdFrom((html) => html.lastIndexOf('</script>', html.indexOf('data-texts="en"')));
  await page.goto(held.url, { waitUntil: 'commit' });
  await page.waitForFunction(() => !('early' in window));
  await choose(page, 'status', 'joint-manager');
  await press(page);
  await expect(page.locator('main[data-screen="joined"]')).toBeVisible();
  await page.locator('#languages a[hreflang="en"]').click();
  await page.locator('input[name="year"]').fill('23');
  held.release();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('input[name="year"]')).toHaveValue('23');
});
