import { describe, expect, it } from 'vitest';
import { CALENDARS, type Calendar, isWithinEra } from '../../src/domain/era';
import { readJoinMonth, type TypedMonth } from '../../src/domain/join-month';
import { type Month, parseIsoMonth, toMonth } from '../../src/domain/month';
import { sample } from '../fixtures/effort';
import { isoMonths } from '../fixtures/iso-months';
import { PATIENCE } from '../fixtures/patience';

const THIS_MONTH = toMonth(2026, 11);
const MONTHS = sample(isoMonths('1965-12', '2026-11'));
const FULL_WIDTH = '０１２３４５６７８９';
const KANJI = '〇一二三四五六七八九';
const NAMES: Record<Calendar, string> = {
  showa: '昭和',
  heisei: '平成',
  reiwa: '令和',
  western: '',
};
const LETTERS: Record<Calendar, string> = { showa: 'S', heisei: 'H', reiwa: 'R', western: '' };
const BEFORE: Record<Calendar, number> = { showa: 1925, heisei: 1988, reiwa: 2018, western: 0 };

const digitsAs = (number: number, digits: string) =>
  String(number).replace(/\d/g, (digit) => digits.charAt(Number(digit)));

/** Everything that somebody may type for one month in one calendar. */
function typings(calendar: Calendar, year: number, month: number): TypedMonth[] {
  const era = calendar;
  const name = NAMES[calendar];
  const whole = [
    `${name}${year}年${month}月`,
    `${name}${year}年${month}月28日`,
    `${name}${digitsAs(year, FULL_WIDTH)}年${digitsAs(month, FULL_WIDTH)}月`,
    `${name}${digitsAs(year, KANJI)}年${digitsAs(month, KANJI)}月`,
    `${LETTERS[calendar]}${year}/${month}`,
    `${LETTERS[calendar]}${year}.${month}.28`,
    ...(year === 1 ? [`${name}元年${month}月`] : []),
  ];
  return [
    { era, year: String(year), month: String(month) },
    { era, year: `0${year}`, month: `0${month}` },
    { era, year: ` ${year} 年`, month: `${month} 月` },
    { era, year: digitsAs(year, FULL_WIDTH), month: digitsAs(month, FULL_WIDTH) },
    { era, year: digitsAs(year, KANJI), month: digitsAs(month, KANJI) },
    ...(year === 1 ? [{ era, year: '元', month: `${month}` }] : []),
    ...(year === 1 ? [{ era, year: '元年', month: `${month}` }] : []),
    ...whole.map((year) => ({ era: null, year, month: '' })),
    ...whole.map((month) => ({ era: null, year: '', month })),
  ];
}

describe('a join month', () => {
  it(
    'is read from everything that can be typed for it, in every calendar that has it',
    () => {
      const odd: string[] = [];
      let read = 0;
      for (const iso of MONTHS) {
        const month = parseIsoMonth(iso) as Month;
        for (const calendar of CALENDARS.filter((one) => isWithinEra(month, one))) {
          const year = Number(iso.slice(0, 4)) - BEFORE[calendar];
          for (const typed of typings(calendar, year, Number(iso.slice(5)))) {
            const reading = readJoinMonth(typed, THIS_MONTH);
            const isRight = reading.ok && reading.month === month && reading.calendar === calendar;
            if (!isRight) odd.push(`${iso} ${JSON.stringify(typed)}`);
            read += 1;
          }
        }
      }
      expect(odd).toEqual([]);
      expect(read).toBeGreaterThan(MONTHS.length * 2 * 17);
    },
    PATIENCE,
  );

  const heisei31 = { ok: true, month: toMonth(2019, 4), calendar: 'heisei' };
  it.each<[Calendar | null, string, string, unknown]>([
    ['heisei', '３１年', '４月', heisei31],
    ['heisei', '三十一', '四', heisei31],
    ['heisei', '031', '04', heisei31],
    ['heisei', '31', '4月30日', heisei31],
    ['heisei', '三十一', '四月三十日', heisei31],
    ['heisei', ' 31 ', '　4　', heisei31],
    ['heisei', '31.4.30', '', heisei31],
    ['heisei', '31年4月30日', '', heisei31],
    ['heisei', '', '平成31年4月', heisei31],
    ['showa', 'H31.4.30', '', heisei31],
    [null, 'H31', '4', heisei31],
    [null, '㍻31年4月30日', '12', heisei31],
    [null, '平成31年2月28日', '', { ok: true, month: toMonth(2019, 2), calendar: 'heisei' }],
    ['showa', '60.4.1', '', { ok: true, month: toMonth(1985, 4), calendar: 'showa' }],
    ['showa', '64', '1', { ok: true, month: toMonth(1989, 1), calendar: 'showa' }],
    ['heisei', '元', '1', { ok: true, month: toMonth(1989, 1), calendar: 'heisei' }],
    [null, '昭和64年1月8日', '', { ok: true, month: toMonth(1989, 1), calendar: 'showa' }],
    [null, '平成元年1月7日', '', { ok: true, month: toMonth(1989, 1), calendar: 'heisei' }],
    ['reiwa', '１', '５', { ok: true, month: toMonth(2019, 5), calendar: 'reiwa' }],
    ['reiwa', '元年', '5', { ok: true, month: toMonth(2019, 5), calendar: 'reiwa' }],
    ['western', '1985', '4', { ok: true, month: toMonth(1985, 4), calendar: 'western' }],
    [null, '1985', '4', { ok: true, month: toMonth(1985, 4), calendar: 'western' }],
    [null, '20190430', '', { ok: true, month: toMonth(2019, 4), calendar: 'western' }],
    ['heisei', '2019/4/30', '', { ok: true, month: toMonth(2019, 4), calendar: 'western' }],
    ['showa', '40', '12', { ok: true, month: toMonth(1965, 12), calendar: 'showa' }],
    ['reiwa', '8', '11', { ok: true, month: THIS_MONTH, calendar: 'reiwa' }],
  ])('is read from %s, %j, %j', (era, year, month, reading) => {
    expect(readJoinMonth({ era, year, month }, THIS_MONTH)).toEqual(reading);
  });
});
