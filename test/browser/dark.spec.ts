import { createRequire } from 'node:module';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { CHROMIUM_ARGS } from '../run/chromium.mjs';
import { answerChecks, openForm, pressNext, seeResult } from './form-page';
import { openHost } from './host-page';

const DARK_READER = createRequire(import.meta.url).resolve('darkreader/darkreader.js');

// The one without windows darkens no frame.
test.use({
  launchOptions: { executablePath: process.env.CHROMIUM_PATH ?? '', args: CHROMIUM_ARGS },
});

/** What makes a page dark: its own theme, the browser, an extension, the system. */
const WAYS = ['light', 'own', 'browser', 'extension', 'extension over own', 'system'] as const;
type Way = (typeof WAYS)[number];

async function darken(page: Page, way: Way): Promise<void> {
  const isExtension = way.startsWith('extension');
  await page.emulateMedia({
    colorScheme: way === 'light' || way === 'extension' ? 'light' : 'dark',
    forcedColors: way === 'system' ? 'active' : 'none',
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setAutoDarkModeOverride', { enabled: way === 'browser' });
  await page.evaluate((isOn) => {
    const { DarkReader } = window as unknown as {
      DarkReader: Record<string, (o?: object) => void>;
    };
    if (isOn) DarkReader['enable']?.({});
    else DarkReader['disable']?.();
  }, isExtension);
  await session.detach();
}

/**
 * Of a mark as it is painted, against what is around it: the contrast of its rim, and of its middle. Both are what most
 * of the pixels there have.
 */
async function look(page: Page, mark: Locator): Promise<{ rim: number; middle: number }> {
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  if (!box) throw new Error('nothing to look at');
  const clip = { x: box.x - 4, y: box.y, width: box.width + 8, height: box.height };
  const png = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const luminances = (x: number, width: number) => {
      const { data: pixels } = context.getImageData(x, Math.floor(image.height / 2) - 2, width, 4);
      return Array.from({ length: pixels.length / 4 }, (_, i) => {
        const [r = 0, g = 0, b = 0] = [...pixels.slice(i * 4, i * 4 + 3)].map((value) => {
          const part = value / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      });
    };
    const around = luminances(0, 2)[0] ?? 0;
    const contrast = (other: number) =>
      (Math.max(around, other) + 0.05) / (Math.min(around, other) + 0.05);
    const middle = luminances(Math.floor(image.width / 2) - 4, 8);
    return {
      rim: Math.max(...luminances(3, 5).map(contrast)),
      middle: contrast(middle.reduce((sum, each) => sum + each, 0) / middle.length),
    };
  }, png);
}

test('what is chosen and what is marked can be told, however the page is made dark', async ({
  browser,
  baseURL,
}) => {
  // An extension is not bound by the page's policy.
  const context = await browser.newContext({
    bypassCSP: true,
    viewport: { width: 360, height: 640 },
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await page.addInitScript({ path: DARK_READER });
  const faults: string[] = [];
  /** Looks at a mark in every way; none may come out like the other kind. */
  async function lookAt(name: string, mark: Locator, isFilled: boolean): Promise<void> {
    for (const way of WAYS) {
      await darken(page, way);
      const { rim, middle } = await look(page, mark);
      if (rim < 3 || (isFilled ? middle < 3 : middle > 1.3))
        faults.push(`${name}, ${way}: rim ${rim.toFixed(2)}, middle ${middle.toFixed(2)}`);
    }
    await darken(page, 'light');
  }

  await openForm(page, '#joined=1985-04');
  const radio = page.locator('[name=status]').first();
  await lookAt('empty radio', radio, false);
  await radio.check();
  await lookAt('chosen radio', radio, true);
  await pressNext(page);
  await answerChecks(page);
  const oval = page.locator('#oval');
  await lookAt('empty oval', oval, false);
  await oval.check();
  await lookAt('marked oval', oval, true);
  await seeResult(page);
  await lookAt('oval to fill', page.locator('main .oval'), true);
  await page.goBack();
  await page.getByRole('button', { name: '①の回答を変更する' }).click();
  await page.locator('[name=answer][value=yes]').check();
  await pressNext(page);
  await seeResult(page);
  await lookAt('oval to leave empty', page.locator('main .oval'), false);
  await context.close();
  expect(faults).toEqual([]);
});

test('who reads dark pages never sees a light one; the card is paper, and paper is light', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const note = () => {
      if (document.body) seen.push(getComputedStyle(document.body).backgroundColor);
    };
    requestAnimationFrame(function frame() {
      note();
      requestAnimationFrame(frame);
    });
  });
  const DARK = 'rgb(26, 26, 26)';
  for (const address of ['', 'en/', 'qr/', 'desk/', 'about/']) {
    await page.goto(`./${address}`);
    await expect
      .poll(() => page.evaluate(() => Reflect.get(window, 'seen').length))
      .toBeGreaterThan(1);
    const seen: string[] = await page.evaluate(() => Reflect.get(window, 'seen'));
    expect([...new Set(seen)], address).toEqual([DARK]);
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'light dark');
  }
  await openForm(page);
  await expect(page.locator('.leaflet .reply-side')).toHaveCSS(
    'background-color',
    'rgb(255, 255, 255)',
  );
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
});

test('in a frame the form is light, as its host is, and can be darkened with it', async ({
  page,
  baseURL,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const form = await openHost(page, baseURL);
  await expect(form.locator('html[data-live]')).toHaveCSS('color-scheme', 'light');
  await expect(form.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setAutoDarkModeOverride', { enabled: true });
  const radio = form.locator('[name=status]').first();
  const empty = await look(page, radio);
  await radio.check();
  const chosen = await look(page, radio);
  expect(Math.min(empty.rim, chosen.rim, chosen.middle)).toBeGreaterThan(3);
  expect(empty.middle).toBeLessThan(1.3);
});
