import { describe, expect, it } from 'vitest';
import {
  CALENDARS,
  ERAS,
  type EraId,
  eraOf,
  erasOf,
  isWithinEra,
  monthMeant,
  writeMonth,
} from '../../src/domain/era';
import { type Month, parseIsoMonth, toMonth } from '../../src/domain/month';
import { isoMonths } from '../fixtures/iso-months';

const BEFORE: Record<EraId, number> = { showa: 1925, heisei: 1988, reiwa: 2018 };
const IDS: Record<string, EraId> = { 昭和: 'showa', 平成: 'heisei', 令和: 'reiwa' };

/** The calendar of the Unicode consortium, which knows the days on which the eras changed. */
const japanese = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
  timeZone: 'UTC',
  era: 'long',
  year: 'numeric',
});

/** 昭和 to 令和 with the year, as one day is called. */
function eraOnDay(isoDay: string): string {
  const parts = japanese.formatToParts(new Date(isoDay));
  const part = (type: string) => parts.find((found) => found.type === type)?.value ?? '';
  const year = part('year');
  return `${IDS[part('era')]} ${year === '元' ? 1 : year}`;
}

/** All that a month is called on any of its days. */
function namesOf(iso: string): string[] {
  const [year, month] = iso.split('-').map(Number);
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString();
  return [...new Set([eraOnDay(`${iso}-01`), eraOnDay(lastDay)])];
}

describe('the eras', () => {
  it('call every month since 昭和2年 as the Unicode calendar calls it, both ways', () => {
    const months = isoMonths('1927-01', '2060-12');
    const odd = months.filter((iso) => {
      const month = parseIsoMonth(iso) as Month;
      const written = erasOf(month).map((era) => writeMonth(month, era));
      const names = written.map(({ calendar, year }) => `${calendar} ${year}`);
      const isReadBack = written.every((one) => monthMeant(one) === month);
      const rightMonth = written.every((one) => one.month === Number(iso.slice(5)));
      return names.join() !== namesOf(iso).join() || !isReadBack || !rightMonth;
    });
    expect(odd).toEqual([]);
    expect(months).toHaveLength(134 * 12);
  });

  it('hold exactly the months that are called by them', () => {
    const odd = isoMonths('1926-12', '2060-12').flatMap((iso) => {
      const month = parseIsoMonth(iso) as Month;
      const names = namesOf(iso).join();
      return ERAS.filter(({ id }) => isWithinEra(month, id) !== names.includes(id)).map(
        ({ id }) => `${iso} ${id}`,
      );
    });
    expect(odd).toEqual([]);
    expect(isWithinEra(toMonth(1926, 11), 'showa')).toBe(false);
  });

  it('share January 1989 and no other month', () => {
    const shared = isoMonths('1927-01', '2060-12').filter(
      (iso) => erasOf(parseIsoMonth(iso) as Month).length > 1,
    );
    expect(shared).toEqual(['1989-01']);
    expect(erasOf(toMonth(1989, 1))).toEqual(['showa', 'heisei']);
    expect(monthMeant({ calendar: 'showa', year: 64, month: 1 })).toBe(toMonth(1989, 1));
    expect(monthMeant({ calendar: 'heisei', year: 1, month: 1 })).toBe(toMonth(1989, 1));
  });

  it('say which month is meant even past their end and before their beginning', () => {
    const odd: string[] = [];
    for (const [era, before] of Object.entries(BEFORE) as [EraId, number][]) {
      for (let year = 1; year <= 120; year += 1) {
        for (let month = 1; month <= 12; month += 1) {
          const meant = monthMeant({ calendar: era, year, month });
          if (meant !== toMonth(before + year, month)) odd.push(`${era} ${year} ${month}`);
        }
      }
    }
    expect(odd).toEqual([]);
  });

  it('are looked up by their codes, which the form controls carry', () => {
    expect(CALENDARS).toEqual(['showa', 'heisei', 'reiwa', 'western']);
    expect(ERAS.map(({ id }) => eraOf(id).name)).toEqual(['昭和', '平成', '令和']);
  });
});

describe('西暦', () => {
  it('has every month, and is written and meant as it stands', () => {
    const months = isoMonths('1900-01', '2060-12');
    const odd = months.filter((iso) => {
      const month = parseIsoMonth(iso) as Month;
      const written = writeMonth(month, 'western');
      const text = `${written.year}-${String(written.month).padStart(2, '0')}`;
      const isRight =
        written.calendar === 'western' && text === iso && isWithinEra(month, 'western');
      return !isRight || monthMeant(written) !== month;
    });
    expect(odd).toEqual([]);
    expect(months).toHaveLength(161 * 12);
  });
});
