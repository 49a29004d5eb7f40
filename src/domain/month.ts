/**
 * A calendar month (年月) as one integer: year × 12 + month − 1.
 * Rules compare these integers. No `Date` and no time zone can shift them.
 */
export type Month = number;

/** The integer of a year and a month 1–12. */
export const toMonth = (year: number, month: number): Month => year * 12 + month - 1;

export const yearOf = (month: Month): number => Math.floor(month / 12);

/** 1–12 */
export const monthOfYear = (month: Month): number => (month % 12) + 1;

/** How many days the month has. */
export function daysIn(month: Month): number {
  const year = yearOf(month);
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return days[monthOfYear(month) - 1] as number;
}

/** `1985-04` */
export const formatIsoMonth = (month: Month): string =>
  `${yearOf(month)}-${String(monthOfYear(month)).padStart(2, '0')}`;

/** Reads `1985-04` or `1985-04-01` (the month must have that day, which is dropped); undefined for anything else. */
export function parseIsoMonth(text: string): Month | undefined {
  const match = /^(\d{4})-(0[1-9]|1[0-2])(?:-(\d\d))?$/.exec(text);
  if (!match) return undefined;
  const month = toMonth(Number(match[1]), Number(match[2]));
  const day = Number(match[3] ?? 1);
  return day >= 1 && day <= daysIn(month) ? month : undefined;
}
