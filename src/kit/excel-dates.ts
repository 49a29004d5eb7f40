import { KitError } from './kit-error';

const SERIAL = /^\d{5}$/;
const DAY_MS = 86_400_000;

/** Excel counts the days from here on, 1 for 1900-01-01 and one day too many since it takes 1900 for a leap year. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/**
 * Whether all the dates that are told are numbers of days, as Excel exports cells without a date's format. A single
 * number among dates may be anything.
 */
export const areSerials = (dates: readonly string[]): boolean => {
  const told = dates.filter((date) => date.trim());
  return told.length > 0 && told.every((date) => SERIAL.test(date.trim()));
};

/** `1985-04-01`, from Excel's 31138. Throws a KitError for a date that is written otherwise, with its line and column. */
export function fromSerial(text: string, line: number, column: string): string {
  if (!text.trim()) return text;
  if (SERIAL.test(text.trim())) {
    return new Date(DAY_ZERO + Number(text) * DAY_MS).toISOString().slice(0, 10);
  }
  throw new KitError(
    `${line}行目：${column} の列に、Excel の日付の番号と、ほかの書き方が混ざっています。ここで止めました。列を日付の書式にして、書き出し直してください。`,
    1,
  );
}
