import { describe, expect, it } from 'vitest';
import jisSheet from '../../src/about/jis-x-8341-3.tsv?raw';
import wcagSheet from '../../src/about/wcag22.tsv?raw';
import { isOneTest } from '../fixtures/one-test';
import { readTable } from '../fixtures/read-table';

/** The criteria of JIS X 8341-3:2016, which are those of WCAG 2.0. */
const JIS = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 3.1.1 3.2.1 3.2.2 3.3.1 3.3.2 4.1.1 4.1.2',
  AA: '1.2.4 1.2.5 1.4.3 1.4.4 1.4.5 2.4.5 2.4.6 2.4.7 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4',
};
/** What WCAG 2.1 and 2.2 added, and the criteria of level AAA that are within reach. */
const WCAG = {
  A: '2.1.4 2.5.1 2.5.2 2.5.3 2.5.4 3.2.6 3.3.7',
  AA: '1.3.4 1.3.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.11 2.5.7 2.5.8 3.3.8 4.1.3',
  AAA: '1.4.6 1.4.8 1.4.9 2.1.3 2.2.3 2.2.6 2.3.3 2.4.8 2.4.9 2.4.10 2.4.12 2.4.13 2.5.5 2.5.6 3.1.3 3.1.5 3.1.6 3.2.5 3.3.5 3.3.6 3.3.9',
};

/** `1.1.1 A`, in the order of the numbers. */
const inOrder = (levels: Record<string, string>): string[] =>
  Object.entries(levels)
    .flatMap(([level, numbers]) => numbers.split(' ').map((number) => `${number} ${level}`))
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));

it('a test is found by a part of its title that no other title has', () => {
  const here = 'test/accessibility/sheet.test.ts';
  expect(isOneTest(`${here}: a test is found by a part`)).toBe(true);
  expect(isOneTest(`${here}: a test that nobody wrote`)).toBe(false);
  expect(isOneTest(`${here}: `)).toBe(false);
  expect(isOneTest(`${here}: a`)).toBe(false);
  expect(isOneTest('test/accessibility/none.test.ts: a test')).toBe(false);
});

describe.each([
  ['JIS X 8341-3:2016', jisSheet, JIS],
  ['WCAG 2.2', wcagSheet, WCAG],
])('the result sheet of %s', (_, sheet, levels) => {
  const rows = readTable(sheet).map((row) => ({
    name: `${row['番号']} ${row['レベル']}`,
    criterion: row['達成基準'],
    applies: row['適用'] ?? '',
    method: row['方法'] ?? '',
    tests: row['検査'] ? row['検査'].split(' / ') : [],
    result: row['結果'] ?? '',
    note: row['備考'] ?? '',
  }));
  type Row = (typeof rows)[number];
  const faults = (isFault: (row: Row) => boolean) => rows.filter(isFault).map(({ name }) => name);

  it('has every criterion once, with its level', () => {
    expect(rows.map(({ name }) => name)).toEqual(inOrder(levels));
    expect(new Set(rows.map(({ criterion }) => criterion)).size).toBe(rows.length);
  });

  it('is filled in with the words of the form', () => {
    expect(faults(({ applies }) => !['あり', 'なし'].includes(applies))).toEqual([]);
    expect(faults(({ method }) => !['自動', '人の目', '両方'].includes(method))).toEqual([]);
    expect(faults(({ result }) => !['適合', '未確認'].includes(result))).toEqual([]);
  });

  it('names a test for whatever is automatic, and each of them exists', () => {
    expect(faults(({ method, tests }) => (method === '人の目') !== (tests.length === 0))).toEqual(
      [],
    );
    expect(rows.flatMap(({ tests }) => tests).filter((test) => !isOneTest(test))).toEqual([]);
  });

  it('claims nothing that a person has yet to see', () => {
    expect(faults(({ method, result }) => (method === '自動') !== (result === '適合'))).toEqual([]);
  });

  it('gives a reason where a criterion does not apply or is open', () => {
    expect(
      faults(({ applies, result, note }) => (applies === 'なし' || result === '未確認') && !note),
    ).toEqual([]);
  });
});

it('JIS level AA has 25 criteria of level A and 13 of level AA', () => {
  expect(Object.values(JIS).map((numbers) => numbers.split(' ').length)).toEqual([25, 13]);
});
