import { describe, expect, it } from 'vitest';
import {
  formatIsoMonth,
  monthOfYear,
  parseIsoMonth,
  toMonth,
  yearOf,
} from '../../src/domain/month';
import { isoMonths } from '../fixtures/iso-months';

describe('a month', () => {
  it('is counted without gaps, and written and read the same', () => {
    const months = isoMonths('1900-01', '2100-12');
    const first = toMonth(1900, 1);
    const odd = months.filter((iso, i) => {
      const [year, month] = iso.split('-').map(Number);
      const integer = first + i;
      return !(
        parseIsoMonth(iso) === integer &&
        formatIsoMonth(integer) === iso &&
        toMonth(Number(year), Number(month)) === integer &&
        yearOf(integer) === year &&
        monthOfYear(integer) === month
      );
    });
    expect(odd).toEqual([]);
    expect(months).toHaveLength(201 * 12);
  });

  it.each(['1985-04-01', '1985-04-09', '1985-04-10', '1985-04-29', '1985-04-30'])(
    'is read from the day %s, and the day is dropped',
    (text) => {
      expect(parseIsoMonth(text)).toBe(toMonth(1985, 4));
    },
  );

  it.each(['1985-02-28', '1984-02-29', '2000-02-29', '1985-12-31', '2019-09-30'])(
    'is read from its last day %s',
    (text) => {
      expect(formatIsoMonth(parseIsoMonth(text) as number)).toBe(text.slice(0, 7));
    },
  );

  it.each([
    '',
    '1985',
    '1985-4',
    '1985-00',
    '1985-13',
    '1985-20',
    '1985-04-00',
    '1985-04-31',
    '1985-02-29',
    '1900-02-29',
    '1985-04-32',
    '1985-04-40',
    '1985-04-1',
    '1985-04-',
    '1985-04-011',
    '198-04',
    '01985-04',
    '-1985-04',
    '1985/04',
    '198504',
    ' 1985-04',
    '1985-04\n',
    '１９８５-０４',
    'unknown',
  ])('is not read from %j', (text) => {
    expect(parseIsoMonth(text)).toBeUndefined();
  });
});
