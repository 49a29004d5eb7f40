import { expect } from '@playwright/test';
import { answerChecks, chooseStatus, openForm, typeMonth, walkToConfirmation } from './form-page';
import { holdScript, test } from './routes';

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
  for (const mark of '①②③④⑤⑥⑦⑧') {
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
  await context.close();
});

test('when the script does not arrive, the page stands and can be read', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('生命保険外務員である。')).toBeVisible();
  await expect(page.locator('html[data-live]')).toHaveCount(0);
});

test('what a translator or an extension changes before the script comes does no harm', async ({
  page,
}) => {
  const release = await holdScript(page);
  await page.goto('./', { waitUntil: 'commit' });
  await page.getByRole('radio', { name: '個人事業主' }).check();
  await page.evaluate(() => {
    for (const text of document.querySelectorAll('main h1, main p, .radio-label')) {
      const font = document.createElement('font');
      font.append(...text.childNodes);
      text.append(font);
    }
    document.querySelector('main')?.append(document.createElement('img'));
  });
  release();
  await page.waitForFunction(() => !('takeEarlyTaps' in window));
  await expect(page.getByRole('radio', { name: '個人事業主' })).toBeChecked();
  await walkToConfirmation(page);
});

test('once loaded, everything ends without the network', async ({ page, context }) => {
  await openForm(page);
  await context.setOffline(true);
  await walkToConfirmation(page);
  await page.getByRole('button', { name: '最初からやり直す' }).click();
  await expect(page.locator('main[data-screen="status"]')).toBeVisible();
});

test('an uncaught error ends in a page with the desk’s number', async ({ page }) => {
  await openForm(page);
  await chooseStatus(page, '個人事業主');
  // A fault in the middle of drawing the next screen.
  await page.evaluate(() => {
    const { createElement } = document;
    document.createElement = ((name: string) => {
      if (name === 'details') throw new Error('a fault on purpose');
      return createElement.call(document, name);
    }) as typeof document.createElement;
  });
  await typeMonth(page, '平成', '31', '4');
  const heading = page.locator('.fault h1');
  await expect(heading).toBeVisible();
  await expect(heading).toBeFocused();
  await expect(page.locator('main')).toHaveCount(0);
  await expect(page.getByRole('link', { name: /050-5541-7171/ })).toHaveCount(1);
  await page.getByRole('link', { name: '最初から開き直す' }).click();
  await expect(page.locator('html[data-live]')).toBeAttached();
  await expect(page.locator('main[data-screen="status"]')).toBeVisible();
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

test('storage that throws does not matter', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
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

test('history that refuses entries does not matter', async ({ page }) => {
  await page.addInitScript(() => {
    window.history.pushState = () => {
      throw new DOMException('closed', 'SecurityError');
    };
    window.history.replaceState = window.history.pushState;
  });
  await openForm(page);
  await walkToConfirmation(page);
});

/** What page translators do: every text node is put into a `<font>` of its own, again and again. */
function translate(): void {
  const wrap = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode()) found.push(walker.currentNode as Text);
    for (const node of found) {
      const parent = node.parentElement;
      if (!parent || parent.closest('font, script, noscript, textarea')) continue;
      const font = document.createElement('font');
      node.replaceWith(font);
      font.append(node);
    }
  };
  wrap();
  new MutationObserver(wrap).observe(document.body, {
    childList: true,
    subtree: true,
    characterData: true,
  });
}

test('a page translator neither breaks the form nor leaves old words on it', async ({ page }) => {
  await openForm(page);
  await page.evaluate(translate);
  await chooseStatus(page, '個人事業主');
  await typeMonth(page, '平成', '32', '4');
  await page.getByRole('button', { name: /^はい/ }).click();
  await expect(page.getByRole('status').filter({ hasText: '令和2年4月' })).toBeVisible();
  await page.locator('input[name="month"]').fill('5');
  await expect(page.getByRole('status').filter({ hasText: '令和2年5月' })).toBeVisible();
  await page.getByRole('button', { name: '次へ進む' }).click();
  await expect(page.locator('.progress')).toHaveText('質問 1／7');
  expect(await answerChecks(page, { '2': '該当していた' })).toHaveLength(7);
  await page.getByRole('button', { name: '結果を見る' }).click();
  await expect(page.locator('[data-affected]')).toContainText('②');
  await expect(page.locator('.fault')).toHaveCount(0);
});
