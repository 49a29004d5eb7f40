import { daysIn, toMonth } from './month';

/** A day as `YYYY-MM-DD`: such texts sort as the days do. */
export type Day = string;

const partsOf = (day: Day) => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  date: Number(day.slice(8, 10)),
});

const toDay = (year: number, month: number, date: number): Day =>
  [year, String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');

/** The day after, without any clock or time zone. */
export function dayAfter(day: Day): Day {
  const { year, month, date } = partsOf(day);
  if (date < daysIn(toMonth(year, month))) return toDay(year, month, date + 1);
  return month < 12 ? toDay(year, month + 1, 1) : toDay(year + 1, 1, 1);
}

/** 0 Sunday … 6 Saturday (Sakamoto's rule for the Gregorian calendar). */
export function weekdayOf(day: Day): number {
  const { year, month, date } = partsOf(day);
  const shifted = month < 3 ? year - 1 : year;
  const offset = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return (shifted + leapDays + offset + date) % 7;
}
