import { expect, type Page } from '@playwright/test';
import { LANGUAGES } from '../../src/texts/languages';
import { openHost } from './host-page';
import { test } from './routes';

/** Notes from the start whether the leaflet has a place, frame by frame from the first question on, and what moves. */
const watchFrames = (page: Page) =>
  page.addInitScript(() => {
    const seen = { hasLeaflet: [] as boolean[], moved: [] as number[] };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.moved.push(Reflect.get(entry, 'value'));
    }).observe({ type: 'layout-shift', buffered: true });
    const hasPlace = (selector: string) =>
      (document.querySelector(selector)?.getClientRects().length ?? 0) > 0;
    requestAnimationFrame(function look() {
      // What the parser has not read yet is no question of styles.
      if (hasPlace('main .question-form') && document.querySelector('.page-footer')) {
        seen.hasLeaflet.push(hasPlace('.leaflet'));
      }
      requestAnimationFrame(look);
    });
  });

const seen = (page: Page) =>
  page.evaluate(() => Reflect.get(window, 'seen') as { hasLeaflet: boolean[]; moved: number[] });

const leaflet = (page: Page) => page.locator('.leaflet');

test('on a phone the first question comes first, and what is below it without moving anything', async ({
  page,
  held,
}) => {
  await watchFrames(page);
  await page.goto(held.url, { waitUntil: 'commit' });
  await expect(leaflet(page)).toBeVisible();
  await expect(page.locator('.page-footer')).toBeVisible();
  const { hasLeaflet, moved } = await seen(page);
  expect(hasLeaflet[0]).toBe(false);
  expect(moved).toEqual([]);
});

for (const { code, folder } of LANGUAGES) {
  for (const [name, width, fontSize] of [
    ['text as it is', 360, '100%'],
    ['text at 200 %', 320, '200%'],
  ] as const) {
    test(`nothing moves until the form is alive: ${code}, ${name}`, async ({ page, held }) => {
      await page.setViewportSize({ width, height: 640 });
      await page.addInitScript((size) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`html { font-size: ${size} }`);
        document.adoptedStyleSheets = [sheet];
      }, fontSize);
      await watchFrames(page);
      await page.goto(held.url + (folder && `${folder}/`), { waitUntil: 'commit' });
      await expect(page.locator('.page-footer')).toBeVisible();
      held.release();
      await page.waitForFunction(() => !('early' in window));
      await expect(page.locator('html')).toHaveCSS(
        'font-size',
        fontSize === '200%' ? '32px' : '16px',
      );
      const { hasLeaflet, moved } = await seen(page);
      expect(hasLeaflet.length).toBeGreaterThan(0);
      expect(moved).toEqual([]);
    });
  }
}

test('the script shows all as soon as it is there', async ({ page }) => {
  // The frame after which the rest would come by itself never does.
  await page.addInitScript(() => {
    window.requestAnimationFrame = () => 0;
  });
  await page.goto('./');
  await expect(leaflet(page)).toBeVisible();
});

test('on a large screen all is there from the first frame on', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await watchFrames(page);
  await page.goto('./');
  await expect(leaflet(page)).toBeVisible();
  expect((await seen(page)).hasLeaflet[0]).toBe(true);
});

test('in a frame all is there from the first frame on, so that its height is known', async ({
  page,
  baseURL,
}) => {
  const form = await openHost(page, baseURL);
  await expect(form.locator('html[data-framed]')).toBeAttached();
  await expect(form.locator('html[data-parts-left]')).toHaveCount(0);
  await expect(form.locator('.leaflet')).toBeVisible();
});
