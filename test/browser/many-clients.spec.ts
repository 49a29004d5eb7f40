import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { codesInPdf } from '../fixtures/read-pdf';
import { missing, reasonWithout } from '../run/needs.mjs';
import { axeFaults } from './axe';

test.describe.configure({ timeout: 180_000 });

const TERMS = ['個人事業主', '会社等の役員', '共同経営者'];
const CODES = ['sole-proprietor', 'company-officer', 'joint-manager'];
const HEAD = '氏名\t地位\t加入年月日';
const BASE = 'https://form.example/check/';

const monthOf = (n: number) => `${1970 + ((n * 7) % 56)}-${String(1 + (n % 12)).padStart(2, '0')}`;
const table = (count: number): string =>
  [
    HEAD,
    ...Array.from({ length: count }, (_, n) => `顧問先${n}\t${TERMS[n % 3]}\t${monthOf(n)}`),
  ].join('\n');
const linkOf = (n: number) => `${BASE}#status=${CODES[n % 3]}&joined=${monthOf(n)}`;

const outcome = (page: Page) => page.locator('.many-outcome');

/** Opens the page, from a disk or a server, and gives it a public address. */
async function openPage(page: Page, address = './qr/'): Promise<void> {
  await page.goto(address);
  await page.getByLabel('フォームを公開したアドレス').fill(BASE);
  await page.getByRole('button', { name: 'このアドレスで作る' }).click();
  await expect(page.getByText('次のアドレスで作ります')).toBeVisible();
}

async function paste(page: Page, text: string): Promise<void> {
  // As a paste does: at once, whatever the length.
  await page
    .getByLabel('貼り付ける表')
    .evaluate((box: HTMLTextAreaElement, value) => Object.assign(box, { value }), text);
  await page.getByRole('button', { name: '貼り付けた表を読む' }).click();
}

test('the slips of 30 clients, printed: four sheets, each code is its link', async ({ page }) => {
  test.skip(missing(['Poppler']).length > 0, reasonWithout('Poppler'));
  await openPage(page);
  await paste(page, table(30));
  await expect(outcome(page)).toHaveText('30人分ができました');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const areas = Array.from({ length: 8 }, (_, n) => ({
    left: 12 + (n % 2) * 93,
    top: 12 + Math.floor(n / 2) * 68,
    width: 93,
    height: 68,
  }));
  expect(codesInPdf(pdf, areas)).toEqual(
    Array.from({ length: 32 }, (_, n) => (n < 30 ? linkOf(n) : undefined)),
  );
});

test('nothing is asked of anybody, nothing is kept, and the names stand in no file name', async ({
  page,
}) => {
  await openPage(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.getByLabel('CSV を開く').setInputFiles({
    name: '顧問先.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(table(3).replaceAll('\t', ',')),
  });
  await expect(outcome(page)).toBeFocused();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV を保存' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('links.csv');
  const [, ...rows] = parse(readFileSync(await download.path(), 'utf8'), { bom: true });
  expect(rows.map((row: string[]) => row.at(-1))).toEqual([0, 1, 2].map(linkOf));
  expect(await page.title()).not.toContain('顧問先');
  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  const kept = await page.evaluate(
    () => localStorage.length + sessionStorage.length + document.cookie.length,
  );
  expect([kept, await page.evaluate(() => history.state)]).toEqual([0, null]);
  await page.reload();
  await expect(page.getByLabel('貼り付ける表')).toHaveValue('');
});

test('works from a disk', async ({ page }) => {
  await openPage(page, new URL('../../dist/qr/index.html', import.meta.url).href);
  await paste(page, table(9));
  await expect(outcome(page)).toHaveText('9人分ができました');
  await expect(page.locator('.many-slip .slip-address').last()).toHaveText(linkOf(8));
});

test('500 clients are made, with progress told, and the page stays alive under 100,000', async ({
  page,
}) => {
  await openPage(page);
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    new MutationObserver(() => {
      for (const status of document.querySelectorAll('.many [role=status]'))
        if (status.textContent) told.push(status.textContent);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await paste(page, table(500));
  await expect(page.locator('.many-slip')).toHaveCount(500);
  const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
  expect(told).toEqual(
    expect.arrayContaining(['499行まで読みました', 'QRコードを作っています（96／500）']),
  );
  const many = table(100_000);
  await paste(page, many);
  await expect(page.getByText('1002行目の前で分けて')).toBeVisible();
  await expect(page.getByLabel('貼り付ける表')).toHaveValue(many);
  await paste(page, `${HEAD}\n"${'x'.repeat(10_000_000)}"\t個人事業主\t1985-04\n`);
  await expect(page.getByText('2行目')).toBeVisible();
  await paste(page, table(2));
  await expect(outcome(page)).toHaveText('2人分ができました');
});

test('by keyboard alone, a row is mended', async ({ page }) => {
  await openPage(page);
  await page.getByLabel('貼り付ける表').focus();
  await page.keyboard.insertText(`${HEAD}\n一\t役員\tS60.4.1`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(outcome(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(outcome(page)).toBeFocused();
  await expect(outcome(page)).toHaveText('1人分ができました');
  await expect(page.locator('.many-slip .slip-address')).toContainText('company-officer');
});

test('passes axe, and stays within a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openPage(page);
  await paste(page, `${table(9)}\n一\t役員\tS60.4.1\n"二\t\t`);
  await expect(outcome(page)).toHaveText('9人分ができました。2行を直してください');
  await page.getByText('だれに、どの項目を').click();
  await expect(page.getByRole('cell', { name: '①②③④⑤⑥' }).first()).toBeVisible();
  const rules = { 'color-contrast-enhanced': { enabled: true } };
  expect(await axeFaults(page, { rules })).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const small = await page
    .locator('main :is(button, input:not([type=radio]), select, .jumps a)')
    .evaluateAll((nodes) =>
      nodes.filter((node) => node.getBoundingClientRect().height < 43.5).map((n) => n.outerHTML),
    );
  expect(small).toEqual([]);
});
