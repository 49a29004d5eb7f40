import { type Month, monthOfYear, toMonth, yearOf } from './month';

/**
 * 元号 in which somebody can have joined. First and last month both count: 昭和64年1月 and 平成元年1月
 * are the same month, since the era changed on 8 January 1989 (昭和64年政令第1号) and the day is not asked.
 * 平成 ended on 30 April 2019 (平成31年政令第143号), between two months.
 */
export const ERAS = [
  { id: 'showa', name: '昭和', letter: 'S', first: toMonth(1926, 12), last: toMonth(1989, 1) },
  { id: 'heisei', name: '平成', letter: 'H', first: toMonth(1989, 1), last: toMonth(2019, 4) },
  {
    id: 'reiwa',
    name: '令和',
    letter: 'R',
    first: toMonth(2019, 5),
    last: Number.POSITIVE_INFINITY,
  },
] as const;

export type EraId = (typeof ERAS)[number]['id'];

/** 元号, or 西暦. */
export const CALENDARS = ['showa', 'heisei', 'reiwa', 'western'] as const satisfies readonly (
  | EraId
  | 'western'
)[];
export type Calendar = (typeof CALENDARS)[number];

/** A month as written in one calendar: 平成31年4月 is { calendar: 'heisei', year: 31, month: 4 }. */
export interface WrittenMonth {
  calendar: Calendar;
  year: number;
  /** 1–12 */
  month: number;
}

export const eraOf = (id: EraId) => ERAS.find((era) => era.id === id) as (typeof ERAS)[number];

/** The month meant, even past the era's end: 平成32年4月 gives 2020-04. */
export function monthMeant({ calendar, year, month }: WrittenMonth): Month {
  const before = calendar === 'western' ? 0 : yearOf(eraOf(calendar).first) - 1;
  return toMonth(before + year, month);
}

export function isWithinEra(month: Month, calendar: Calendar): boolean {
  if (calendar === 'western') return true;
  const era = eraOf(calendar);
  return era.first <= month && month <= era.last;
}

/** The month in one calendar. The caller sees to it that the month lies within the era. */
export function writeMonth(month: Month, calendar: Calendar): WrittenMonth {
  const before = calendar === 'western' ? 0 : yearOf(eraOf(calendar).first) - 1;
  return { calendar, year: yearOf(month) - before, month: monthOfYear(month) };
}

/** Every 元号 that the month belongs to: one, or two for 1989-01. */
export const erasOf = (month: Month): EraId[] =>
  ERAS.filter((era) => isWithinEra(month, era.id)).map((era) => era.id);
