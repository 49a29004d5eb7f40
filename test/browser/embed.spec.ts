import { expect, type FrameLocator, type Page } from '@playwright/test';
import { askedIn } from '../fixtures/cases';
import { answerChecks, chooseStatus, confirm, typeMonth, walkToConfirmation } from './form-page';
import {
  FORM,
  headingTop,
  heardBy,
  hiddenPart,
  isReady,
  openHost,
  serveForm,
  typesOf,
} from './host-page';
import { test } from './routes';

/** After the landing: the month, the checks, the sheet, the result. */
const SCREENS = askedIn('sole-proprietor', '1985-04').length + 3;

const showsEverything = (form: FrameLocator) =>
  expect.poll(() => hiddenPart(form)).toBeLessThanOrEqual(0);

/** Two frames drawn: whatever follows from a change of size has followed. */
const settled = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

test('every step gets the height it needs, with one or two messages, and then it is quiet', async ({
  page,
  baseURL,
}) => {
  const form = await openHost(page, baseURL);
  await isReady(page, form);
  await showsEverything(form);
  await chooseStatus(form, '個人事業主');
  await showsEverything(form);
  await typeMonth(form, '昭和', '60', '4');
  await showsEverything(form);
  await answerChecks(form);
  await showsEverything(form);
  await confirm(form);
  await showsEverything(form);
  const frame = page.locator('iframe');
  // Nothing is left empty below the form either.
  expect(await hiddenPart(form)).toBeGreaterThanOrEqual(-2);
  await expect(frame).toHaveAttribute('title', '加入資格確認書');

  const before = await typesOf(page);
  // One step for each screen after the landing, and at most as many heights again for what unfolds.
  expect(before.filter((type) => type === 'step')).toHaveLength(SCREENS);
  expect(before.filter((type) => type === 'height').length).toBeLessThanOrEqual(2 * SCREENS);
  for (let i = 0; i < 30; i++) await settled(page);
  expect(await typesOf(page)).toEqual(before);
});

test('messages say heights and the number of screens, and nothing of the answers', async ({
  page,
  baseURL,
}) => {
  const form = await openHost(page, baseURL);
  await isReady(page, form);
  await walkToConfirmation(form);
  await expect.poll(async () => (await typesOf(page)).at(-1)).toBe('step');
  const heard = await heardBy(page);
  const fields = { boot: '', ready: ',id,h', height: ',id,h', step: ',id,n,top,h' };
  for (const { type, ...others } of heard) {
    const expected = `ns,v${fields[type as keyof typeof fields]}`.split(',').sort();
    expect(Object.keys(others).sort()).toEqual(expected);
  }
  const steps = heard.filter(({ type }) => type === 'step').map(({ n }) => n);
  expect(steps).toEqual(Array.from({ length: SCREENS }, (_, i) => i + 1));
  const words = JSON.stringify(heard);
  for (const told of ['sole', 'proprietor', '1985', '昭和', '"no"', 'confirmed']) {
    expect(words).not.toContain(told);
  }
});

for (const sizing of ['content-box', 'border-box']) {
  test(`nothing is cut off with a border and padding, ${sizing}`, async ({ page, baseURL }) => {
    const style = `border: 7px solid; padding: 11px 5px; box-sizing: ${sizing}`;
    const form = await openHost(page, baseURL, { style });
    await isReady(page, form);
    await showsEverything(form);
    expect(await hiddenPart(form)).toBeGreaterThanOrEqual(-2);
  });
}

test('a host’s stylesheet that fixes the height gives way', async ({ page, baseURL }) => {
  const head = '<style>iframe { height: 500px !important }</style>';
  const form = await openHost(page, baseURL, { head });
  await isReady(page, form);
  await showsEverything(form);
});

test('the host is not scrolled while the heading can be seen', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 1000, height: 1400 });
  const form = await openHost(page, baseURL);
  await isReady(page, form);
  await chooseStatus(form, '会社等の役員');
  await expect.poll(async () => (await typesOf(page)).includes('step')).toBe(true);
  await settled(page);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('the languages can be changed in mid-journey, and the heading comes into view', async ({
  page,
  baseURL,
}) => {
  const form = await openHost(page, baseURL);
  await isReady(page, form);
  await chooseStatus(form, '会社等の役員');
  await expect(form.locator('main[data-screen="joined"]')).toBeVisible();
  await form.getByRole('link', { name: 'English' }).click();
  await expect(form.locator('html[lang="en"][data-live]')).toBeAttached();
  await expect(form.locator('main[data-screen="joined"] h1')).toBeFocused();
  await showsEverything(form);
  await expect.poll(() => headingTop(page, form)).toBeGreaterThanOrEqual(0);
  expect(await headingTop(page, form)).toBeLessThanOrEqual(320);
});

test('inside a frame the header is one line, and a link leads out in a new tab', async ({
  page,
  baseURL,
}) => {
  const form = await openHost(page, baseURL);
  await isReady(page, form);
  expect((await form.locator('.page-header').boundingBox())?.height).toBeLessThanOrEqual(60);
  const links = form.locator('a[href]:not([href^="#"]):not([href^="tel:"]):not(.languages a)');
  expect(await links.count()).toBeGreaterThan(1);
  for (const link of await links.all()) await expect(link).toHaveAttribute('target', '_blank');
  await expect(form.getByRole('link', { name: /^別の画面で開く/ })).toBeVisible();
  await serveForm(page, `${baseURL}`);
  await page.goto(FORM);
  await expect(page.locator('html[data-live]')).toBeAttached();
  await expect(page.getByRole('link', { name: /^別の画面で開く/ })).toBeHidden();
});

test('a plain frame works without the script, and scrolls inside', async ({ page, baseURL }) => {
  const form = await openHost(page, baseURL, { hasScript: false });
  await walkToConfirmation(form);
  expect(await typesOf(page)).toEqual(['boot']);
  await expect(page.locator('iframe')).toHaveCSS('height', '600px');
  const last = form.locator('.page-footer');
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
});

const SAME_ORIGIN = ' allow-same-origin';
for (const sandbox of [
  'allow-scripts',
  'allow-scripts allow-forms',
  `allow-scripts${SAME_ORIGIN}`,
  `allow-scripts${SAME_ORIGIN} allow-forms allow-modals allow-popups`,
]) {
  test(`every journey ends under sandbox="${sandbox}"`, async ({ page, baseURL }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const frame = `data-shikaku-kakunin sandbox="${sandbox}"`;
    const form = await openHost(page, baseURL, { frame });
    await walkToConfirmation(form);
    await form.getByRole('button', { name: '最初からやり直す' }).click();
    await expect(form.locator('main[data-screen="status"]')).toBeVisible();
    await expect(form.getByRole('radio', { checked: true })).toHaveCount(0);
    expect(errors).toEqual([]);
    expect((await typesOf(page)).includes('ready')).toBe(sandbox.includes(SAME_ORIGIN));
  });
}

test('where no headers can be set, a host that is not allowed gets no answer', async ({
  page,
  baseURL,
}) => {
  const origin = 'https://other.example';
  const form = await openHost(page, baseURL, { origin, hasHeaders: false });
  await walkToConfirmation(form);
  expect(await typesOf(page)).toEqual(['boot']);
});

test('a flood of forged messages from a sibling changes nothing', async ({ page, baseURL }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.route('https://evil.example/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<script>
        const forged = [
          { ns: 'shikaku-kakunin', v: 1, type: 'hello', id: 'evil' },
          { ns: 'shikaku-kakunin', v: 1, type: 'height', id: 'evil', h: 20000 },
          { ns: 'shikaku-kakunin', v: 1, type: 'boot' },
          { ns: 'shikaku-kakunin', v: 1, type: 'step', id: 'evil', n: 1, top: 0, h: 200 },
          null, 'text', 1e9, [], { ns: {} }, new Map([[1, 2]]),
        ];
        for (let i = 0; i < 10000; i++) {
          parent.postMessage(forged[i % 10], '*');
          parent.frames[0].postMessage(forged[i % 10], '*');
        }
        parent.postMessage('flooded', '*');
      </script>`,
    }),
  );
  const form = await openHost(page, baseURL);
  await isReady(page, form);
  await showsEverything(form);
  const height = await page.locator('iframe').evaluate((node) => node.clientHeight);
  const fromForm = (await heardBy(page)).length;
  await page.evaluate(() => {
    const evil = document.createElement('iframe');
    evil.src = 'https://evil.example/';
    document.body.append(evil);
  });
  await expect.poll(async () => (await heardBy(page)).at(-1), { timeout: 30_000 }).toBe('flooded');
  await settled(page);
  expect(
    await page
      .locator('iframe')
      .first()
      .evaluate((node) => node.clientHeight),
  ).toBe(height);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  // All that came since came from the sibling: the form has answered none of it.
  expect((await heardBy(page)).length).toBe(fromForm + 10_001);
  expect(errors).toEqual([]);
  await walkToConfirmation(form);
});

test('printing the host’s page cuts nothing off the result', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const form = await openHost(page, baseURL);
  await isReady(page, form);
  await walkToConfirmation(form);
  await showsEverything(form);
  const room = await page.locator('iframe').evaluate((node) => node.clientHeight);
  // The width of A4 at 96 px an inch. Printing waits for no message: the height stays what it was.
  await page.setViewportSize({ width: 703, height: 1031 });
  await page.emulateMedia({ media: 'print' });
  const needed = await form.locator('body').evaluate((body) => body.getBoundingClientRect().height);
  expect(needed).toBeLessThanOrEqual(room);
});

test('a frame out of sight is told the height of the screen that stands in it', async ({
  page,
  baseURL,
}) => {
  const before = '<p style="height: 4000px; margin: 0">before</p>';
  const form = await openHost(page, baseURL, { before });
  // From within, a frame that is not drawn does not always see that its height has changed.
  const isFitting = () =>
    expect
      .poll(async () => {
        const body = await form.locator('body').boundingBox();
        const frame = await page.locator('iframe').boundingBox();
        return Math.abs((frame?.height ?? 0) - (body?.height ?? 0));
      })
      .toBeLessThan(2);
  await isReady(page, form);
  // The desk's state is written when the script has taken over.
  await expect(form.locator('.desk-state')).not.toBeEmpty();
  await isFitting();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await form.getByRole('radio', { name: '会社等の役員' }).dispatchEvent('click');
  await form.getByRole('button', { name: '次へ進む' }).dispatchEvent('click');
  await expect(form.locator('main[data-screen="joined"]')).toBeAttached();
  await isFitting();
});
