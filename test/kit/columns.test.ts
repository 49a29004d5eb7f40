import { describe, expect, it } from 'vitest';
import { findColumns, fitRow, labelPlace, placeOf } from '../../src/kit/columns';

describe('the header', () => {
  it('is read without the spaces around its names', () => {
    expect(findColumns(['氏名', ' 地位 ', 'joined　'], ['url'])).toEqual({
      count: 3,
      status: 1,
      joined: 2,
      names: { status: '地位', joined: 'joined' },
    });
    expect(() => findColumns(['status', 'joined', ' url '], ['url'])).toThrow('列「url」');
  });

  it.each([[['status', 'name']], [['status', 'joined', '加入年月']]])(
    'that lacks a column or has it twice is refused with both names that are wanted: %j',
    (header) => {
      expect(() => findColumns(header, [])).toThrow(/「joined」.*「地位」と「加入年月日」/);
    },
  );
});

it.each([
  ['url', '列「url」がありません。この命令が書き出した CSV を、そのまま'],
  ['qr_file', '列「qr_file」がありません。この命令が書き出した CSV を、そのまま'],
  ['status', '列「地位」か「status」がありません。1行目に、列の名前'],
] as const)('a missing column %s is asked for from whoever writes it', (column, words) => {
  expect(() => placeOf(column, ['name'])).toThrow(words);
});

describe('whose row it is', () => {
  it.each([
    ['氏名', 3],
    ['お名前', 3],
    ['名前', 3],
    ['name', 3],
    [' 氏名 ', 3],
    ['memo', 1],
  ])('a column %j says, wherever it stands, else the first of the others', (name, place) => {
    const header = ['status', 'no', 'joined', name];
    expect(labelPlace(header, findColumns(header, []))).toBe(place);
  });
});

describe('a row under three columns', () => {
  const columns = findColumns(['status', 'joined', 'name'], []);

  it.each([
    [
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ],
    [
      ['a', 'b'],
      ['a', 'b', ''],
    ],
    [
      ['a', 'b', 'c', '', ''],
      ['a', 'b', 'c'],
    ],
    [['a'], undefined],
    [['a', 'b', 'c', '', 'd'], undefined],
  ])('%j is %j', (fields, row) => {
    expect(fitRow(fields, columns)).toEqual(row);
  });
});
