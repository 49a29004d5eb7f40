import { describe, expect, it } from 'vitest';
import { areSerials, fromSerial } from '../../src/kit/excel-dates';

describe("Excel's numbers of days", () => {
  it.each([
    [['31138', '40000'], true],
    [[' 31138 ', '', ' '], true],
    [['31138', '1985-04'], false],
    [['19850401'], false],
    [['', ' '], false],
  ])('%j: %s', (dates, are) => {
    expect(areSerials(dates)).toBe(are);
  });

  it.each([
    ['31138', '1985-04-01'],
    [' 31138 ', '1985-04-01'],
    ['', ''],
    [' ', ' '],
  ])('%j is read as %j', (text, date) => {
    expect(fromSerial(text, 7, 'joined')).toBe(date);
  });

  it.each(['1985-04-01', '19850401', '311380'])(
    '%s among them stops, by line and column',
    (text) => {
      expect(() => fromSerial(text, 7, '加入年月')).toThrow(/^7行目：加入年月 /);
    },
  );
});
