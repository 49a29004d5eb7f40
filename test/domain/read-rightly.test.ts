import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJoinMonth, type TypedMonth } from '../../src/domain/join-month';
import { formatIsoMonth, toMonth } from '../../src/domain/month';
import { runs, sample } from '../fixtures/effort';
import { isoMonths } from '../fixtures/iso-months';
import { PATIENCE } from '../fixtures/patience';

const THIS_MONTH = toMonth(2026, 11);
const MONTHS = sample(isoMonths('1965-12', '2026-11'));
const ERAS = [
  { id: 'showa', name: '昭和', letter: 'S', before: 1925, first: '1926-12', last: '1989-01' },
  { id: 'heisei', name: '平成', letter: 'H', before: 1988, first: '1989-01', last: '2019-04' },
  { id: 'reiwa', name: '令和', letter: 'R', before: 2018, first: '2019-05', last: '9999-12' },
] as const;

/** By the engine's own calendar, not by that of the source. */
function daysIn(iso: string): number {
  const day = new Date(`${iso}-01T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + 1, 0);
  return day.getUTCDate();
}

const read = (typed: TypedMonth): string => {
  const reading = readJoinMonth(typed, THIS_MONTH);
  if (reading.ok) return formatIsoMonth(reading.month);
  return reading.faults.map(({ code }) => code).join();
};
const readText = (year: string) => read({ era: null, year, month: '' });
const isMonth = (result: string) => /^\d{4}-\d{2}$/.test(result);

/** A month and a day in every form that names its calendar. */
function formsOf(iso: string, day: number): string[] {
  const [year = 0, month = 0] = iso.split('-').map(Number);
  const two = (number: number) => String(number).padStart(2, '0');
  const western = [
    `${year}年${month}月${day}日`,
    `${year}/${month}/${day}`,
    `${year}-${two(month)}-${two(day)}`,
    `${year}.${month}.${day}`,
    `西暦${year}年${two(month)}月${two(day)}日`,
    `${year}${two(month)}${two(day)}`,
    `${year}/${two(month)}/${two(day)} 0:00`,
    `${year}-${two(month)}-${two(day)}T00:00:00`,
    `${year}-${two(month)}-${two(day)} 23:59:59`,
  ];
  const japanese = ERAS.filter(({ first, last }) => first <= iso && iso <= last).flatMap(
    ({ name, letter, before }) => [
      `${name}${year - before}年${month}月${day}日`,
      `${name.charAt(0)}${year - before}.${month}.${day}`,
      `${letter}${year - before}.${month}.${day}`,
      `${letter.toLowerCase()}${two(year - before)}/${two(month)}/${two(day)}`,
      `${letter}${year - before}-${month}-${day}`,
      ...(year - before === 1 ? [`${name}元年${month}月${day}日`] : []),
    ],
  );
  return [...western, ...japanese];
}

describe('every month, in every form, is read rightly or not at all', () => {
  it(
    'with every day that it has, and with none that it has not',
    () => {
      const odd: string[] = [];
      for (const iso of MONTHS) {
        for (const day of [1, 9, 10, 28, 29, 30, 31]) {
          const expected = day <= daysIn(iso) ? iso : 'dayImpossible';
          for (const text of formsOf(iso, day)) {
            if (readText(text) !== expected) odd.push(`${text}: ${readText(text)}`);
          }
        }
        for (const day of [0, 32, 99]) {
          for (const text of formsOf(iso, day)) {
            if (isMonth(readText(text))) odd.push(`${text}: ${readText(text)}`);
          }
        }
      }
      expect(odd).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'whatever white space stands between its characters, or in place of one',
    () => {
      const seen = new Set<boolean>();
      const aGap = fc.constantFrom(...' \t\n\r\v　\u00a0\u2009\u200b\u2060\ufeff', '\r\n', '  ');
      const aChange = fc.record({ place: fc.nat(), gap: aGap, replaces: fc.boolean() });
      fc.assert(
        fc.property(
          fc.constantFrom(...MONTHS),
          fc.integer({ min: 1, max: 28 }),
          fc.array(aChange, { minLength: 1, maxLength: 4 }),
          (iso, day, changes) => {
            for (const whole of formsOf(iso, day)) {
              let text = whole;
              for (const { place, gap, replaces } of changes) {
                const at = place % (text.length + 1);
                // A digit that is gone would make another month of it.
                const skip = replaces && /[-./:年月日T]/.test(text.charAt(at)) ? 1 : 0;
                text = text.slice(0, at) + gap + text.slice(at + skip);
              }
              const result = readText(text);
              seen.add(isMonth(result));
              if (isMonth(result)) expect(`${result} ${JSON.stringify(text)}`).toContain(`${iso} `);
            }
          },
        ),
        { numRuns: runs(2_000) },
      );
      expect([...seen].sort()).toEqual([false, true]);
    },
    PATIENCE,
  );

  it(
    'whatever stands in brackets behind it',
    () => {
      const aNote = fc.oneof(
        fc.constantFrom('5月', '土曜', '5', '元', '1日', '昭和', '3/1', '〇', '頃'),
        fc.stringMatching(/^[0-9月火年日./-]{1,4}$/),
      );
      fc.assert(
        fc.property(fc.constantFrom(...MONTHS), aNote, (iso, note) => {
          for (const text of [`${iso}（${note}）`, `${iso}(${note})`, `${iso}-01(${note})`]) {
            const isWeekday = /^[日月火水木金土](曜日?)?$/.test(note);
            if (!isWeekday || !text.startsWith(`${iso}-01`)) expect(readText(text)).not.toBe(iso);
          }
        }),
        { numRuns: runs(2_000) },
      );
    },
    PATIENCE,
  );

  it('in both boxes', () => {
    const odd: string[] = [];
    for (const { id, before, first, last } of ERAS) {
      for (const iso of MONTHS.filter((iso) => first <= iso && iso <= last)) {
        const year = Number(iso.slice(0, 4)) - before;
        const month = Number(iso.slice(5));
        const digits = String(year).split('').join(' ');
        for (const day of [1, 29, 30, 31]) {
          const expected = day <= daysIn(iso) ? iso : 'dayImpossible';
          const ways: TypedMonth[] = [
            { era: id, year: String(year), month: `${month}月${day}日` },
            { era: id, year: `${year}.${month}.${day}`, month: '' },
            { era: id, year: '', month: `${year}年${month}月${day}日` },
          ];
          for (const way of ways) if (read(way) !== expected) odd.push(JSON.stringify(way));
        }
        if (year > 9 && isMonth(read({ era: id, year: digits, month: String(month) })))
          odd.push(digits);
      }
    }
    expect(odd).toEqual([]);
  });
});

describe('six digits', () => {
  it('are a year and a month, unless they may be a day of 平成 as well: then both are named', () => {
    const odd: string[] = [];
    for (const iso of MONTHS) {
      const text = iso.replace('-', '');
      const [yy, mm, dd] = [text.slice(0, 2), text.slice(2, 4), text.slice(4)].map(Number);
      const isDay = mm !== undefined && mm >= 1 && mm <= 12;
      const heisei = `${1988 + (yy ?? 0)}-${text.slice(2, 4)}`;
      for (const era of [null, 'heisei', 'western'] as const) {
        const reading = readJoinMonth({ era, year: text, month: '' }, THIS_MONTH);
        const faults = reading.ok ? [] : reading.faults;
        const readings = faults.flatMap(({ readings = [] }) => readings.map(formatIsoMonth));
        const said = reading.ok ? formatIsoMonth(reading.month) : readings.join();
        const expected = isDay ? `${iso},${heisei}` : iso;
        if (said !== expected || (isDay && faults[0]?.code !== 'ambiguous'))
          odd.push(`${text} ${dd} ${said}`);
      }
    }
    expect(odd).toEqual([]);
  });
});

describe('what is no month is no month', () => {
  it.each([
    '1985/1 2',
    '1985 1 1',
    '1985 4',
    'S60.1 1',
    'S6 0.1',
    '昭和6 0年4月',
    '昭和60年1 2月',
    '昭和六十 一年四月',
    '198\n504',
    '1985-0\n4',
    '1985-1\r\n2-01',
    '1985-04（5月）',
    '1985-04（月）',
    '昭和60年4月（１）',
    '昭和60年4月1日（5月）',
    '19850499',
    '19850400',
    '19850431',
    '19850229',
    '1985-04-2010',
    '1985-04-31',
    '1985/2/29',
    '昭和60年4月31日',
    '昭和60年2月29日',
    '昭和60年4月0日',
    'S60.4.31',
    '200401',
    '201212',
    '２００４０１',
    'S600401',
    'H200401',
    '昭和600401',
    '二〇〇四〇一',
    '昭和60年元月',
    '1985-元',
    '昭和60年4月元日',
    '昭和二三十年四月',
    '昭和十六十年四月',
    '1985/04/01 24:00',
    '1985/04/01 0:60',
    '1985/4/10:00',
    // In Japan it is the next day already, which may be another month.
    '1985-03-31T15:00:00Z',
    '1985-03-31T15:00:00+00:00',
    '0060/4/1',
  ])('%j', (text) => {
    expect(readText(text)).not.toMatch(/^\d/);
  });

  it.each<TypedMonth>([
    { era: 'heisei', year: ' 3 1 ', month: '4' },
    { era: 'heisei', year: '31', month: '1 2' },
    { era: 'heisei', year: '31', month: '元' },
    { era: 'heisei', year: '31', month: '元月' },
    { era: 'showa', year: '60', month: '4月31日' },
    { era: 'showa', year: '60', month: '2月29日' },
    { era: 'showa', year: '二三十', month: '4' },
    { era: 'showa', year: '60.2.29', month: '' },
  ])('%j', (typed) => {
    expect(read(typed)).not.toMatch(/^\d/);
  });
});

describe('what is clear is read', () => {
  it.each([
    ['昭和 60 年 4 月 1 日', '1985-04'],
    [' 昭和60年4月1日\n', '1985-04'],
    ['昭和60年\r\n4月1日', '1985-04'],
    ['昭和六○年四月', '1985-04'],
    ['昭和六◯年四月', '1985-04'],
    ['昭和60年2月28日', '1985-02'],
    ['平成12年2月29日', '2000-02'],
    ['2004/02/29', '2004-02'],
    ['昭和60年4月1日（月）', '1985-04'],
    ['1985/04/01(月)', '1985-04'],
    ['1985-04-01T00:00:00.000Z', '1985-04'],
    ['1985-04-01T00:00:00+09:00', '1985-04'],
    ['昭和60年4月1日 0:00', '1985-04'],
    ['令和元\u2060年5月', '2019-05'],
    ['20040401', '2004-04'],
    ['200413', 'yearUnreadable'],
  ])('%j', (text, iso) => {
    expect(readText(text)).toBe(iso === 'yearUnreadable' ? `eraMissing,${iso},monthMissing` : iso);
  });
});
