import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { MARKS } from '../fixtures/cases';
import { scriptStart } from '../fixtures/held-pages';
import { disturb } from '../fixtures/hostile-page';
import { askedOf } from '../fixtures/walks';
import { answerChecks, chooseStatus, openForm, typeMonth, walkToConfirmation } from './form-page';
import { test } from './routes';

/** Of an owner of these days. */
const ASKED = askedOf('sole-proprietor');

test('without script the whole card can be read, with the desk’s number', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await page.goto('./');
  for (const mark of MARKS) {
    await expect(page.getByRole('listitem').filter({ hasText: mark }).first()).toBeVisible();
  }
  await expect(
    page.getByText('（ご加入年月が平成２３年１月以降の方のみご確認ください。）'),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: /050-5541-7171/ })).toHaveAttribute(
    'href',
    'tel:05055417171',
  );
  // A question that nobody can take would be a broken promise.
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('加入資格セルフチェック');
  await expect(
    page.getByRole('region').filter({ hasText: '質問に順に答える画面が動きません' }),
  ).toBeVisible();
  await context.close();
});

const lastScript = (html: string): number => html.lastIndexOf('<script>');

/** As a phone saves and shows a page: with all its state, and no script that runs. */
async function saveAndReopen(page: Page, file: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
  writeFileSync(file, data);
  await page.goto(pathToFileURL(file).href);
}

test('a page that a phone has saved to read without a script asks nothing, either', async ({
  page,
}, info) => {
  await openForm(page);
  await saveAndReopen(page, info.outputPath('saved.mhtml'));
  await expect(page.locator('.no-script')).toBeVisible();
  await expect(page.getByText('生命保険外務員である。')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('radio')).toHaveCount(0);
});

for (const screen of ['check', 'review']) {
  test(`a ${screen} screen that a phone has saved has no button that does nothing`, async ({
    page,
  }, info) => {
    await openForm(page);
    await chooseStatus(page, '個人事業主');
    await typeMonth(page, '昭和', '60', '4');
    if (screen === 'review') await answerChecks(page);
    const main = page.locator(`main[data-screen="${screen}"]`);
    await expect(main).toBeVisible();
    await saveAndReopen(page, info.outputPath('saved.mhtml'));
    await expect(main).toContainText('①');
    await expect(page.getByRole('button')).toHaveCount(0);
  });
}

test('a page that was saved from the middle of a journey begins anew', async ({ page, held }) => {
  await openForm(page);
  await chooseStatus(page, '個人事業主');
  await expect(page.locator('main[data-screen="joined"]')).toBeVisible();
  const saved = await page.evaluate(() => document.documentElement.outerHTML);
  held.change(() => `<!-- saved from url=(0022) --><!DOCTYPE html>${saved}`);
  held.release();
  await page.goto(held.url);
  await walkToConfirmation(page);
});

/** What bad lines, proxies and hosts make of a page. None may leave a button that does nothing. */
const HARM: Record<string, (html: string) => string> = {
  'cut off before the script': (html) => html.slice(0, scriptStart(html)),
  'cut off within the script': (html) => html.slice(0, scriptStart(html) + 90_000),
  'cut off between the scripts': (html) => html.slice(0, lastScript(html)),
  'whose last script a proxy has rewritten': (html) => {
    const start = lastScript(html);
    return html.slice(0, start) + html.slice(start).replace('function', 'function ');
  },
  'with a script that a proxy has rewritten': (html) => {
    const start = scriptStart(html);
    return html.slice(0, start) + html.slice(start).replace('function', 'function ');
  },
  'with every script rewritten': (html) => html.replaceAll('<script>', '<script> '),
  'with a host’s policy that allows no script': (html) =>
    html.replace(
      '<meta charset',
      '<meta http-equiv="Content-Security-Policy" content="script-src \'none\'"><meta charset',
    ),
  'without the texts': (html) => html.replaceAll('data-texts', 'data-lost'),
};

for (const [name, harm] of Object.entries(HARM)) {
  test(`a page ${name} is the leaflet, with the desk’s number and no question`, async ({
    page,
    held,
  }) => {
    held.change(harm);
    held.release();
    await page.goto(held.url);
    await expect(page.locator('.no-script')).toBeVisible();
    await expect(page.getByText('生命保険外務員である。')).toBeVisible();
    await expect(page.getByRole('link', { name: /050-5541-7171/ })).toBeVisible();
    await expect(page.locator('html[data-live], html[data-arriving]')).toHaveCount(0);
    await expect(page.locator('main [type="submit"]')).toBeHidden();
  });
}

test('without a History API it is the leaflet, too', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'history', { value: undefined }));
  await page.goto('./');
  await expect(page.locator('.no-script')).toBeVisible();
  await expect(page.locator('main [type="submit"]')).toBeHidden();
});

test('what a translator or an extension changes before the script comes does no harm', async ({
  page,
  held,
}) => {
  await page.goto(held.url, { waitUntil: 'commit' });
  await page.getByRole('radio', { name: '個人事業主' }).check();
  await page.evaluate(() => {
    for (const text of document.querySelectorAll('main h1, main p, .radio-label')) {
      const font = document.createElement('font');
      font.append(...text.childNodes);
      text.append(font);
    }
    document.querySelector('main')?.append(document.createElement('img'));
  });
  held.release();
  await page.waitForFunction(() => !('early' in window));
  await expect(page.getByRole('radio', { name: '個人事業主' })).toBeChecked();
  await walkToConfirmation(page);
});

/** From now on a check cannot be drawn: never more, or only into the root that is there now. */
const failOnChecks = (page: Page, isForEver: boolean) =>
  page.evaluate((always) => {
    const { createElement } = document;
    const root = document.getElementById('root');
    document.createElement = ((name: string) => {
      if (name === 'details' && (always || root?.isConnected)) throw new Error('on purpose');
      return createElement.call(document, name);
    }) as typeof document.createElement;
    Object.assign(window, { mend: () => Object.assign(document, { createElement }) });
  }, isForEver);

test('a screen that fails once is drawn anew and read out as ever, and nobody is told', async ({
  page,
}) => {
  await openForm(page);
  await chooseStatus(page, '個人事業主');
  await failOnChecks(page, false);
  await typeMonth(page, '平成', '31', '4');
  await expect(page.locator('main[data-check="1"]')).toBeVisible();
  await expect(page.locator('main h1')).toBeFocused();
  await expect(page.locator('.fault')).toHaveCount(0);
  expect(await answerChecks(page)).toEqual(ASKED);
});

test('a screen that fails twice is a page with the desk’s number, and keeps every answer', async ({
  page,
}) => {
  await openForm(page);
  await chooseStatus(page, '個人事業主');
  await failOnChecks(page, true);
  await typeMonth(page, '平成', '31', '4');
  const heading = page.locator('.fault h1');
  await expect(heading).toBeVisible();
  await expect(heading).toBeFocused();
  await expect(page.locator('main')).toHaveCount(0);
  await expect(page.getByRole('link', { name: /050-5541-7171/ })).toHaveCount(1);
  await page.evaluate(() => Reflect.get(window, 'mend')());
  await page.getByRole('button', { name: '続きから開き直す' }).click();
  await expect(page.locator('main[data-check="1"]')).toBeVisible();
  await expect(page.locator('main h1')).toBeFocused();
  expect(await answerChecks(page)).toEqual(ASKED);
});

test('the page with the desk’s number leads to a new start, too', async ({ page }) => {
  await openForm(page);
  await chooseStatus(page, '個人事業主');
  await failOnChecks(page, true);
  await typeMonth(page, '平成', '31', '4');
  await page.getByRole('link', { name: '最初から開き直す' }).click();
  await expect(page.locator('html[data-live]')).toBeAttached();
  await expect(page.locator('main[data-screen="status"]')).toBeVisible();
});

test('who types goes on typing where they were on a page that is drawn anew', async ({ page }) => {
  await openForm(page);
  await chooseStatus(page, '個人事業主');
  await page.getByRole('radio', { name: '昭和' }).check();
  await page.locator('input[name="month"]').fill('4');
  const year = page.locator('input[name="year"]');
  await year.fill('60');
  await year.press('ArrowLeft');
  await page.evaluate(() => document.querySelector('.echo p')?.remove());
  // There is no such year: the echo is to go, and has gone.
  await page.keyboard.press('5');
  await expect(page.locator('.echo p')).toHaveCount(0);
  await expect(year).toHaveValue('650');
  await expect(year).toBeFocused();
  await page.keyboard.press('Backspace');
  await expect(year).toHaveValue('60');
  await expect(page.locator('.echo')).toHaveText('昭和60年4月（1985年4月）');
  await expect(page.locator('.fault')).toHaveCount(0);
});

test('an error of a script that is not ours leaves the form alone', async ({ page }) => {
  await openForm(page);
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('not ours');
    });
    return new Promise<void>((seen) => {
      window.addEventListener('error', () => seen(), { once: true });
    });
  });
  await expect(page.locator('.fault')).toHaveCount(0);
  await walkToConfirmation(page);
});

test('what a blocker has closed does not matter', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of [
      'localStorage',
      'sessionStorage',
      'indexedDB',
      'speechSynthesis',
      'crypto',
    ]) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('closed', 'SecurityError');
        },
      });
    }
  });
  await openForm(page);
  await walkToConfirmation(page);
});

test('what an extension adds to every list and object does not matter', async ({ page }) => {
  await page.addInitScript(() => {
    const add = (to: object, name: string) =>
      Object.assign(to, { [name]: () => '["added by prototype.js"]' });
    for (const name of ['toJSON', 'each', 'first', 'clear']) add(Array.prototype, name);
    for (const name of ['extend', 'keys', 'id']) add(Object.prototype, name);
  });
  await openForm(page);
  await walkToConfirmation(page);
  await page.reload();
  await expect(page.locator('main[data-outcome="confirmed"]')).toBeVisible();
});

test('a page translator neither breaks the form nor leaves old words on it', async ({ page }) => {
  await openForm(page);
  await page.evaluate(disturb, { seed: 1, kind: 'translator' as const });
  await chooseStatus(page, '個人事業主');
  await typeMonth(page, '平成', '32', '4');
  await page.getByRole('button', { name: /^はい/ }).click();
  await expect(page.getByRole('status').filter({ hasText: '令和2年4月' })).toBeVisible();
  await page.locator('input[name="month"]').fill('5');
  await expect(page.getByRole('status').filter({ hasText: '令和2年5月' })).toBeVisible();
  await page.getByRole('button', { name: '次へ進む' }).click();
  await expect(page.locator('.progress')).toHaveText(`質問 1／${ASKED.length}`);
  expect(await answerChecks(page, { '2': 'yes' })).toEqual(ASKED);
  await page.getByRole('button', { name: '結果を見る' }).click();
  await expect(page.locator('[data-affected]')).toContainText('②');
  await expect(page.locator('.fault')).toHaveCount(0);
});
