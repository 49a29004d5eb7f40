import { parse } from 'csv-parse/sync';
import { describe, expect, it, vi } from 'vitest';
import { toMonth } from '../../src/domain/month';
import { startTexts } from '../../src/i18n/t';
import { checksOf, mend, readClients } from '../../src/kit/qr-page/many/clients';
import { clientsCsv } from '../../src/kit/qr-page/many/clients-csv';
import { monthText } from '../../src/kit/qr-page/many/month-text';
import { fileText, pastedText } from '../../src/kit/qr-page/many/source';
import { cardWords } from '../../src/texts/card-words';
import { ja } from '../../src/texts/ja';
import { askedIn, markOf } from '../fixtures/cases';

const marksIn = (...facts: Parameters<typeof askedIn>) =>
  askedIn(...facts)
    .map(markOf)
    .join('');
const NOW = toMonth(2026, 11);
const BASE = 'https://form.example/';
const go = async () => {};
const read = (pieces: AsyncIterable<string>) => readClients(pieces, NOW, go);
const paste = (text: string) => read(pastedText(text));
const file = (...parts: BlobPart[]) => read(fileText(new Blob(parts)));

const HEAD = '氏名\t地位\t加入年月日\n';
// 氏名,地位,加入年月日 / 山田,個人事業主,1985-04
const SHIFT_JIS = Uint8Array.from(
  Buffer.from(
    '8e8196bc2c926e88ca2c89c193fc944e8c8e93fa0a8e5293632c8cc2906c8e968bc68ee52c313938352d30340a',
    'hex',
  ),
);
const UTF16 = Buffer.from(`\uFEFF${HEAD}山田\t個人事業主\tS60.4.1\n`, 'utf16le');

describe('a table', () => {
  it.each([
    ['氏名\t地位\t加入年月日\r\n山田\t個人事業主\t昭和60年4月1日\r\n'],
    ['加入年月,ご加入時の地位,お名前\n1985/04/01 0:00,個人事業主,山田\n'],
    ['メモ;status;joined;氏名\nx;sole-proprietor;1985-04;山田\n'],
    ['顧問先\t加入時の地位\tご加入年月日\n山田\t個人事業主\tS60.4.1'],
  ])('is read by the names of its columns: %j', async (text) => {
    const { good, bad } = await paste(text);
    expect(bad).toEqual([]);
    expect(good).toMatchObject([
      { line: 2, label: '山田', link: { hash: '#status=sole-proprietor&joined=1985-04' } },
    ]);
  });

  it('is read in pieces, and how far is told', async () => {
    const row = (name: string, status: string) => `${name.padEnd(9_000)}\t${status}\t1985-04\n`;
    const told = vi.fn(go);
    const text = HEAD + row('a', '個人事業主').repeat(9) + row('b', '役員').repeat(2);
    const { good, bad } = await readClients(pastedText(text), NOW, told);
    expect(good.map(({ label }) => label)).toEqual(Array.from({ length: 9 }, () => 'a'));
    expect(bad.map(({ label }) => label)).toEqual(['b', 'b']);
    expect(told).toHaveBeenLastCalledWith(11);
  });

  it('needs no label', async () => {
    const { good, labelAt } = await paste('地位\t加入年月日\n共同経営者\tH31.4\n');
    expect([labelAt, good[0]?.label]).toEqual([-1, '']);
  });

  it.each([
    ['Shift_JIS', SHIFT_JIS],
    ['UTF-16', UTF16],
    ['UTF-8 with a byte order mark', `\uFEFF${HEAD}山田\t個人事業主\tS60.4.1\n`],
  ])('is opened in %s', async (_, bytes) => {
    expect((await file(bytes)).good).toMatchObject([
      { label: '山田', link: { hash: '#status=sole-proprietor&joined=1985-04' } },
    ]);
  });

  it.each([
    ['P', 'Pname'],
    ['a K behind it', 'OK'],
    ['half-width kana', [0xd0, 0x41]],
    ['another of them', [0x41, 0xcf]],
  ])('is no workbook because it begins with %s', async (_, begin) => {
    const first = Uint8Array.from(typeof begin === 'string' ? Buffer.from(begin) : begin);
    expect((await file(first, SHIFT_JIS.subarray(4))).good).toHaveLength(1);
  });

  it("has its dates read as Excel's numbers where all are such, and says so", async () => {
    const found = await paste(`${HEAD}a\t個人事業主\t31138\nb\t役員\t31138\n`);
    expect(found).toMatchObject({
      hasSerials: true,
      good: [{ link: { month: toMonth(1985, 4) } }],
    });
    expect((await paste(`${HEAD}a\t個人事業主\t1985-04\n`)).hasSerials).toBe(false);
    // Whoever mends the row is shown a date.
    expect(found.bad).toMatchObject([{ line: 3, joined: '1985-04-01' }]);
  });
});

describe('a row that is not right', () => {
  it('is named by its line and the reason, in the words of the file, and takes no other along', async () => {
    const { good, bad } = await paste(
      [
        '氏名,地位,加入年月日',
        '一,個人事業主,1985-04',
        '二,役員,1985-04',
        '三,個人事業主,10.4.1',
        '"四,個人事業主,1985-04',
        '五,個人事業主,1985-04,余り',
        '六\uFFFD,個人事業主,1985-04',
        `${'七'.repeat(10_001)},個人事業主,1985-04`,
        '八,会社等の役員,2011-01',
      ].join('\n'),
    );
    expect(good.map(({ line }) => line)).toEqual([2, 9]);
    expect(bad.map(({ line, reason }) => [line, reason.slice(0, 8)])).toEqual([
      [3, '「地位」を読めま'],
      [4, '「加入年月日」の'],
      [5, '引用符（"）の使'],
      [6, '列の数が、見出し'],
      [7, '読めない文字（文'],
      [8, '1万文字より長い'],
    ]);
    expect(bad[1]).toMatchObject({ label: '三', status: '個人事業主', joined: '10.4.1' });
  });

  it('joins the others in its place once it is mended; the rest keep what was typed', async () => {
    const found = await paste(
      'no\t氏名\t地位\t加入年月日\n1\t一\t役員\t1985-04\n2\t二\t個人事業主\t1985-04\n3\t三\t\t10.4.1\n',
    );
    const after = mend(
      found,
      [
        { line: 2, label: '一', status: '会社等の役員', joined: 'S60.4' },
        { line: 4, label: '三郎', status: '共同経営者', joined: '10.4.2' },
      ],
      NOW,
    );
    expect(after.good.map(({ line }) => line)).toEqual([2, 3]);
    expect(after.good[0]?.fields).toEqual(['1', '一', '会社等の役員', 'S60.4']);
    expect(after.bad).toMatchObject([
      { line: 4, label: '三郎', status: '共同経営者', joined: '10.4.2' },
    ]);
    expect(found.bad).toHaveLength(2);
  });

  it('that is too short has nothing where nothing stood, and is mended into a whole one', async () => {
    const found = await paste('地位\t加入年月日\t氏名\tメモ\n\uE000\n役員\t1985-04\t二\t\n');
    expect(found.bad[0]).toMatchObject({ line: 2, label: '', status: '\uE000', joined: '' });
    const named = await paste(`${HEAD}三\n`);
    expect(named.bad[0]).toMatchObject({ label: '三', status: '', joined: '' });
    const mending = { line: 2, label: ' 一 ', status: '共同経営者', joined: 'H31.4' };
    const after = mend(found, [mending], NOW);
    expect(after.good).toMatchObject([
      { line: 2, label: '一', fields: ['共同経営者', 'H31.4', ' 一 ', ''] },
    ]);
    // Of the other row nothing was told.
    expect(after.bad).toEqual([found.bad[1]]);
  });

  it('is not mended by what cannot be read', async () => {
    const found = await paste(`${HEAD}一\uE000\t役員\t1985-04\n`);
    const mending = { line: 2, status: '会社等の役員', joined: '1985-04' };
    expect(mend(found, [{ ...mending, label: '一\uE000' }], NOW).bad).toHaveLength(1);
    expect(mend(found, [{ ...mending, label: '一' }], NOW).bad).toHaveLength(0);
  });
});

describe('a table that cannot be read', () => {
  const rows = (count: number) => `${HEAD}${'a\t個人事業主\t1985-04\n'.repeat(count)}`;

  it.each([
    ['nothing', '', '表が空です'],
    [
      'no column for the status',
      '氏名\t加入年月日\na\t1985-04\n',
      '「地位」か「status」がありません',
    ],
    ['a column twice', '地位\tstatus\t加入年月日\n', '2つ以上'],
    ['a column for the link', '地位\t加入年月日\turl\n', '「url」'],
    ['100,000 rows', rows(100_000), '1002行目の前で'],
    [
      'as many, some of them bad',
      `${HEAD}${'a\t役員\t\n'.repeat(900)}${'a\t個人事業主\t1985-04\n'.repeat(900)}`,
      '1002行目の前で',
    ],
    ['10 MB without an end', `${HEAD}${'x'.repeat(10_000_000)}`, '2行目：行の終わり'],
    ['a quote over 10 MB', `${HEAD}"${'x'.repeat(10_000_000)}`, '2行目：行の終わり'],
  ])('says so in a sentence: %s', async (_, text, words) => {
    const refusal = paste(text);
    await expect(refusal).rejects.toThrow(words);
    await expect(refusal).rejects.toThrow(/。$/);
  });

  it.each([
    ['a workbook', ['PK\u0003\u0004'], 'Excel などのファイル'],
    ['an old workbook', [Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)], 'Excel などのファイル'],
    ['more than 20 MB', [new Uint8Array(20_000_001)], '大きすぎます'],
    [
      '20 MB without an end',
      [HEAD, 'x'.repeat(20_000_000 - Buffer.byteLength(HEAD))],
      '行の終わり',
    ],
    ['an encoding that nobody can know', [`a\n${'\u0393'}\n`], '文字コードがわかりません'],
  ])('a file with %s', async (_, parts, words) => {
    await expect(file(...parts)).rejects.toThrow(words);
  });

  it('with two encodings gives the rows that can be read, and names the others', async () => {
    const { good, bad } = await file(SHIFT_JIS, '鈴木,個人事業主,1985-04\n');
    expect(good.map(({ label }) => label)).toEqual(['山田']);
    expect(bad).toMatchObject([{ line: 3, reason: expect.stringContaining('読めない文字') }]);
  });
});

it('says which checks concern whom', async () => {
  const { good } = await paste(
    `${HEAD}a\t個人事業主\t1994-03\nb\t個人事業主\t1994-04\nc\t会社等の役員\t2011-01\n`,
  );
  expect(good.map(({ link }) => checksOf(link))).toEqual([
    marksIn('sole-proprietor', '1994-03'),
    marksIn('sole-proprietor', '1994-04'),
    marksIn('company-officer', '2011-01'),
  ]);
});

it('says the month in both calendars, each time', () => {
  startTexts('ja', { form: ja, card: cardWords });
  const month = toMonth(1985, 4);
  expect([monthText(month), monthText(month)]).toEqual(Array(2).fill('昭和60年4月（1985年4月）'));
});

it('makes a CSV of all columns, the checks and the links, which Excel opens as it is', async () => {
  const found = await paste(
    '住所\t氏名\t地位\t加入年月日\n"一,\n二"\t"山""田"\t個人事業主\tS60.4.1\n',
  );
  const csv = clientsCsv(found, BASE);
  expect(csv.startsWith('\uFEFF') && csv.endsWith('\r\n')).toBe(true);
  expect(parse(csv, { bom: true })).toEqual([
    ['住所', '氏名', '地位', '加入年月日', '確認する項目', 'url'],
    [
      '一,\n二',
      '山"田',
      '個人事業主',
      'S60.4.1',
      marksIn('sole-proprietor', '1985-04'),
      `${BASE}#status=sole-proprietor&joined=1985-04`,
    ],
  ]);
});
