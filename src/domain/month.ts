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

/** `1985-04` */
export const formatIsoMonth = (month: Month): string =>
  `${yearOf(month)}-${String(monthOfYear(month)).padStart(2, '0')}`;

/** Reads `1985-04` or `1985-04-01` (the day must be 01–31, and is dropped); undefined for anything else. */
export function parseIsoMonth(text: string): Month | undefined {
  const match = /^(\d{4})-(0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/.exec(text);
  return match ? toMonth(Number(match[1]), Number(match[2])) : undefined;
}
