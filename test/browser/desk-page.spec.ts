import { expect, type Page, test } from '@playwright/test';
import { ja } from '../../src/texts/ja';
import { MARKS, ROWS } from '../fixtures/cases';
import { axeFaults } from './axe';

const CASES = ROWS as Case[];

type Case = Record<
  | '加入時の地位'
  | 'わかっていること'
  | '加入年月（から）'
  | '加入年月（まで）'
  | '確認する項目'
  | '対象外の項目と理由'
  | '通算のお知らせ',
  string
>;

/** One `/Type /Page` a page; the tree that holds them is `/Type /Pages`. */
const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;

/** Opens the page; whatever the browser complains of, hydration too, is gathered. */
async function openPage(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto('./desk/');
  await page.getByRole('searchbox').fill('x');
  await expect(page.getByText('0件')).toBeVisible();
  await page.getByRole('searchbox').fill('');
  return complaints;
}

const monthBox = (page: Page) => page.getByRole('textbox', { name: '加入年月' });

/** Tells the page what the caller says, in the table's own words. */
async function enter(page: Page, row: Case): Promise<void> {
  await page.getByRole('radio', { name: row.加入時の地位 }).check();
  const from = row['加入年月（から）'];
  if (row.わかっていること === '年月') return monthBox(page).fill(from);
  const to = row['加入年月（まで）'];
  const period = { 今月: `${from}から`, 平成6年3月: `${to}まで`, '－': 'わからない' }[to];
  await page.getByRole('radio', { name: period ?? `${from}から${to}まで`, exact: true }).check();
}

const idOf = (mark: string): number => MARKS.indexOf(mark) + 1;

/** One of each kind: no condition, ⑦ by its month, ⑥ and ⑧, 通算, nothing known. */
const ANSWERED = [0, 4, 9, 14, 20].map((row) => CASES[row] as Case);

for (const row of ANSWERED) {
  const { 加入時の地位: status, わかっていること: known } = row;
  test(`the desk is told what to ask: ${status}, ${known} ${row['加入年月（から）']}`, async ({
    page,
  }) => {
    const complaints = await openPage(page);
    await enter(page, row);
    const marks = [...row.確認する項目];
    await expect(page.locator('.desk-found')).toContainText(`確認する項目：${row.確認する項目}`);
    await expect(page.locator('.desk-found')).not.toContainText('わからないの');
    for (const mark of marks) {
      const sheet = page.locator(`[data-check="${idOf(mark)}"][data-state="asked"]`);
      await expect(sheet.locator('dt')).toHaveText(Object.values(ja.answers).slice(0, 3));
      for (const answer of ['yes', 'unsure'])
        await expect(sheet.locator(`[data-answer="${answer}"]`)).toContainText(
          ja.result.contact.heading,
        );
      await expect(sheet.locator('[data-answer="no"]')).toContainText(/いずれにも該当しないこと/);
    }
    for (const [mark = '', , reason] of row.対象外の項目と理由
      .split('、')
      .map((part) => /^(.)(は)(.*)$/.exec(part)?.slice(1) ?? [])) {
      await expect(
        page.locator(`[data-check="${idOf(mark)}"][data-state="not-asked"]`),
      ).toContainText(reason === '地位' ? 'の方だけの項目です' : '以降に加入した方だけの項目です');
    }
    await expect(page.locator('[data-state]')).toHaveCount(MARKS.length);
    await expect(page.locator('.desk-found + .notice')).toHaveCount(
      row.通算のお知らせ === '出す' ? 1 : 0,
    );
    expect(complaints).toEqual([]);
  });
}

test('shows the words of the screen that the caller has, to the letter', async ({ page }) => {
  await page.goto('./#status=company-officer&joined=2011-01');
  await page.getByRole('button', { name: '次へ進む' }).click();
  const screen = page.locator('main[data-check="1"]');
  await expect(screen).toBeVisible();
  const words = [
    ...(await screen.locator('.progress, .check-lead').allInnerTexts()),
    ...(await screen.locator('.check-deciding, .radio-label, .radio-meaning').allInnerTexts()),
  ];
  expect(words.length).toBe(9);
  await openPage(page);
  await page.getByRole('radio', { name: '会社等の役員' }).check();
  await monthBox(page).fill('H23.1');
  const told = (await page.locator('[data-check="1"]').innerText()).replace(/\u2060|\s/g, '');
  for (const each of words) expect(told).toContain(each.replace(/\u2060|\s/g, ''));
});

test("reads the card's link, and says of what it cannot read how to put it right", async ({
  page,
}) => {
  await openPage(page);
  await monthBox(page).fill('https://form.example/#status=joint-manager&joined=2019-04');
  await expect(page.getByRole('radio', { name: '共同経営者' })).toBeChecked();
  await expect(page.locator('.desk-found')).toContainText('平成31年4月（2019年4月）');
  for (const wrong of [
    '#status=joint-manager&joined=2099-01',
    'きのう',
    '昭和30年4月',
    '12/11/10',
  ]) {
    await monthBox(page).fill(wrong);
    await expect(monthBox(page)).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('#text-problem')).toHaveText(/(ください|ます)。$/);
    await expect(monthBox(page)).toHaveValue(wrong);
    await expect(page.locator('[data-state]')).toHaveCount(0);
  }
});

test('finds the check that a word belongs to', async ({ page }) => {
  await openPage(page);
  for (const spelling of ['アルバイト', 'ｱﾙﾊﾞｲﾄ', 'あるばいと']) {
    await page.getByRole('searchbox').fill(spelling);
    await expect(page.locator('.desk-hits a')).toHaveText(['①']);
  }
  await page.getByRole('searchbox').fill('ｎｐｏ 理事');
  await expect(page.locator('.desk-hits li')).toHaveCount(0);
  await page.getByRole('searchbox').fill('ｎｐｏ 役員');
  await expect(page.locator('.desk-hits a').first()).toHaveText('②');
  await page.locator('.desk-hits a').first().click();
  await expect(page.locator('#check-2')).toBeInViewport();
});

test('the table is one A4, and nothing else is printed', async ({ page }) => {
  await openPage(page);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pagesIn(pdf)).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('tbody td:visible')).toHaveCount(9);
  await expect(page.getByText('生命保険外務員である。').locator('visible=true')).toHaveCount(1);
  await expect(page.locator('.desk-check:visible, button:visible, input:visible')).toHaveCount(0);
});

test('without a script, table and checks can be read', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${process.env['BUILT_FORM']}desk/`);
  await expect(page.locator('tbody td')).toHaveCount(9);
  await expect(page.locator('.desk-check')).toHaveCount(MARKS.length);
  await expect(page.locator('.no-script')).toBeVisible();
  await context.close();
});

test('bears the checks of accessibility, and stays within a narrow screen', async ({ page }) => {
  await openPage(page);
  await enter(page, CASES[4] as Case);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await axeFaults(page)).toEqual([]);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(sideways).toBeLessThanOrEqual(320);
});
