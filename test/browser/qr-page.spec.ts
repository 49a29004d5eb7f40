import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import jsQR from 'jsqr';
import { readQr } from '../fixtures/read-qr';
import { axeFaults } from './axe';
import { applySetting } from './settings';

// Painting and reading pictures takes its time on a machine that has other work to do.
test.describe.configure({ timeout: 180_000 });

const WANTED = '#status=company-officer&joined=1985-04';

/** Opens the page and waits until it can be used. */
async function openPage(page: Page): Promise<void> {
  await page.goto('./qr/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

const press = (page: Page) => page.getByRole('button', { name: 'リンクとQRコードを作る' }).click();

async function make(page: Page): Promise<void> {
  await page.getByRole('radio', { name: '会社等の役員' }).check();
  await page.getByRole('radio', { name: '昭和' }).check();
  await page.getByLabel('年', { exact: true }).fill('60');
  await page.getByLabel('月', { exact: true }).fill('4');
  await press(page);
  await expect(page.getByRole('heading', { name: 'できました' })).toBeFocused();
}

/** What the code on the screen says. */
async function seenCode(page: Page): Promise<string | undefined> {
  const path = (await page.locator('.qr path').getAttribute('d')) ?? '';
  const box = (await page.locator('.qr').getAttribute('viewBox')) ?? '';
  return readQr(path, Number(box.split(' ')[2]))?.data;
}

/** What a code in a PNG says: the browser gives the pixels, the decoder reads them. */
async function codeInPng(page: Page, png: Buffer): Promise<string | undefined> {
  const blank = await page.context().newPage();
  const rows = await blank.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const { width, height } = bitmap;
    const paper = new OffscreenCanvas(width, height).getContext('2d');
    paper?.drawImage(bitmap, 0, 0);
    const { data = [] } = paper?.getImageData(0, 0, width, height) ?? {};
    const shades = Array.from({ length: width * height }, (_, i) => Number(data[i * 4]) >> 4);
    return { width, height, shades: shades.map((shade) => shade.toString(16)).join('') };
  }, png.toString('base64'));
  await blank.close();
  const pixels = new Uint8ClampedArray(rows.shades.length * 4);
  for (let i = 0; i < rows.shades.length; i++) {
    pixels.fill(Number.parseInt(rows.shades.charAt(i), 16) * 17, i * 4, i * 4 + 3);
  }
  return jsQR(pixels, rows.width, rows.height)?.data;
}

test('a link, its code and its files all say the same, and the form reads it', async ({
  page,
  baseURL,
}) => {
  await openPage(page);
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => complaints.push(message.text()));
  await make(page);
  const wanted = `${baseURL}${WANTED}`;
  await expect(page.getByLabel('リンク', { exact: true })).toHaveValue(wanted);
  expect(await seenCode(page)).toBe(wanted);
  expect(await codeInPng(page, await page.locator('.qr').screenshot())).toBe(wanted);

  const saved = async (name: string) => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    const download = await waiting;
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };
  const png = await saved('PNG');
  expect(png.name).toBe('qr.png');
  expect(await codeInPng(page, png.bytes)).toBe(wanted);
  const svg = await saved('SVG');
  const [, size] = /viewBox="0 0 (\d+) \1"/.exec(svg.bytes.toString()) ?? [];
  const [, path = ''] = /<path d="([^"]*)"/.exec(svg.bytes.toString()) ?? [];
  expect(readQr(path, Number(size))?.data).toBe(wanted);
  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  expect(complaints).toEqual([]);

  await page.goto('about:blank');
  await page.goto(wanted);
  await expect(page.locator('main[data-screen="status"]')).toContainText('会社等の役員');
  await expect(page.locator('main')).toContainText('昭和60年4月（1985年4月）');
});

test('works by keyboard alone, and asks first for what is missing', async ({ page }) => {
  await openPage(page);
  await page.getByRole('radio', { name: '個人事業主' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.locator('.error-summary')).toBeFocused();
  await expect(page.locator('.error-summary li')).toHaveCount(3);
  await expect(page.locator('.made')).toHaveCount(0);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('年', { exact: true })).toBeFocused();
  await page.keyboard.type('S60.4.1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'できました' })).toBeFocused();
  expect(await seenCode(page)).toContain('#status=sole-proprietor&joined=1985-04');
});

test('what was made is hidden as soon as the form says something else', async ({ page }) => {
  await openPage(page);
  await make(page);
  await page.getByRole('radio', { name: '共同経営者' }).check();
  await expect(page.locator('.made')).toHaveCount(0);
  await press(page);
  expect(await seenCode(page)).toContain('#status=joint-manager&');
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true });

  test('a tap on each, and the code is there', async ({ page }) => {
    await openPage(page);
    await page.getByText('個人事業主', { exact: true }).tap();
    await page.getByText('平成', { exact: true }).tap();
    await page.getByLabel('年', { exact: true }).tap();
    await page.keyboard.type('31');
    await page.getByLabel('月', { exact: true }).tap();
    await page.keyboard.type('4');
    await page.getByRole('button', { name: 'リンクとQRコードを作る' }).tap();
    await expect(page.locator('.qr')).toBeInViewport();
    expect(await seenCode(page)).toContain('#status=sole-proprietor&joined=2019-04');
  });
});

test('copying copies, and leaves the text selected where it is refused', async ({ page }) => {
  await page.addInitScript(() => {
    const copied = async (text: string) => {
      if (text.startsWith('<iframe')) throw new Error('refused');
      document.documentElement.dataset['copied'] = text;
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: copied } });
  });
  await openPage(page);
  await make(page);
  await page.getByRole('button', { name: 'リンクをコピーする' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-copied', new RegExp(`${WANTED}$`));
  await page.getByRole('button', { name: '埋め込みのコードをコピーする' }).click();
  const code = page.getByLabel('埋め込みのコード', { exact: true });
  await expect(code).toBeFocused();
  const selected = await code.evaluate((box: HTMLTextAreaElement) =>
    box.value.slice(box.selectionStart, box.selectionEnd),
  );
  expect(selected).toBe(await code.inputValue());
  await expect(page.getByText('上の文字を選んで')).toBeVisible();
});

test('the snippet to embed names the form that the page belongs to', async ({ page, baseURL }) => {
  await openPage(page);
  const code = await page.getByLabel('埋め込みのコード', { exact: true }).inputValue();
  expect(code).toContain(`src="${baseURL}"`);
  expect(code).toContain(`<script src="${baseURL}embed.js" defer></script>`);
});

const SETTINGS = [
  { name: 'plain', width: 360, forcedColors: 'none', css: '' },
  { name: 'forced colours', width: 360, forcedColors: 'active', css: '' },
  { name: 'text at 200 %', width: 320, forcedColors: 'none', css: 'html { font-size: 200% }' },
] as const;

for (const setting of SETTINGS) {
  test(`passes axe, fits and can be read: ${setting.name}`, async ({ page }) => {
    await openPage(page);
    await applySetting(page, setting);
    await press(page);
    const faults = async () => {
      const rules = { 'color-contrast-enhanced': { enabled: setting.name === 'plain' } };
      const found = await axeFaults(page, { rules });
      const wide = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      return wide > 0 ? [...found, `${wide} px too wide`] : found;
    };
    expect(await faults()).toEqual([]);
    await make(page);
    expect(await faults()).toEqual([]);
    const small = await page
      .locator('button, label:has(input)')
      .evaluateAll((nodes) =>
        nodes.filter((node) => node.getBoundingClientRect().height < 43.5).map((n) => n.outerHTML),
      );
    expect(small).toEqual([]);
    expect(await codeInPng(page, await page.locator('.qr').screenshot())).toContain(WANTED);
  });
}

test('prints as one slip: the code, the address in letters, and what it is', async ({ page }) => {
  await openPage(page);
  await make(page);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  await page.setViewportSize({ width: 703, height: 1031 });
  await page.emulateMedia({ media: 'print' });
  const slip = page.locator('.slip');
  await expect(slip).toContainText(WANTED);
  await expect(slip).toContainText('加入資格セルフチェック');
  await expect(page.locator('button:visible, form:visible, textarea:visible')).toHaveCount(0);
  // 45 mm, and beside it the words.
  const code = await page.locator('.qr').boundingBox();
  const words = await page.locator('.slip-words').boundingBox();
  expect(((code?.width ?? 0) * 25.4) / 96).toBeCloseTo(45, 0);
  expect(words?.x ?? 0).toBeGreaterThan((code?.x ?? 0) + (code?.width ?? 0));
  expect(await codeInPng(page, await page.locator('.qr').screenshot())).toContain(WANTED);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('says what is needed', async ({ page }) => {
    await page.goto('./qr/');
    const notice = page.locator('.no-script');
    await expect(notice).toBeVisible();
    expect(await notice.textContent()).toContain('JavaScript を有効に');
  });
});
