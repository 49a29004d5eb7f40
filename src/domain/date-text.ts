import { type Calendar, ERAS } from './era';
import { NUMERAL, readNumeral, tidy } from './numerals';

/** What one typed text says of a date, as written: the month may lie outside 1–12, the day outside the month. */
export interface DateText {
  calendar?: Calendar;
  year: number;
  month?: number;
  day?: number;
  /** What the same text may mean as well. */
  or?: { calendar: Calendar; year: number; month: number };
}

const NAMES: Record<string, Calendar> = { 西暦: 'western' };
for (const { id, name, letter } of ERAS) {
  for (const key of [name, name.charAt(0), letter]) NAMES[key] = id;
}

const NAME = `(${Object.keys(NAMES).join('|')})`;
const YEAR = `(${NUMERAL}|元)`;
const SEPARATOR = '[-./]';
const WEEKDAY = '(?:\\([日月火水木金土](?:曜日?)?\\))?';
/** As databases and spreadsheets write it. In Japan, a UTC time from 15:00 belongs to the next day. */
const TIME =
  '(?:(?:[01]?\\d|2[0-3])(?::[0-5]\\d){1,2}(?:\\.\\d+)?(?:\\+09:00)?|(?:0\\d|1[0-4])(?::[0-5]\\d){1,2}(?:\\.\\d+)?Z)';
const AFTER_DAY = `(?:日?${WEEKDAY}|(?:日|[ T])${TIME})`;
const MONTH_AND_DAY = `(${NUMERAL})(?:(?:月|${SEPARATOR})(?:(${NUMERAL})${AFTER_DAY})?)?`;

/** Forms that cannot be mistaken for a bare year: 平成31年4月30日, H31.4.30, H31, 31年4月, 2019/4, 60.4.1, 20190430. */
const FORMS = [
  `${NAME}${YEAR}(?:年|年?${SEPARATOR})${MONTH_AND_DAY}`,
  `${NAME}${YEAR}年?`,
  `()${YEAR}年${MONTH_AND_DAY}`,
  `()([1-9]\\d{3})${SEPARATOR}${MONTH_AND_DAY}`,
  `()(\\d{1,2})${SEPARATOR}(\\d{1,2})${SEPARATOR}(\\d{1,2})`,
  '()((?:19[2-9]|20\\d)\\d)(0[1-9]|1[0-2])(\\d{2})?',
].map((form) => new RegExp(`^${form}$`));

/** 200401 is 2004年1月 or 平成20年4月1日. In the years from 1920 on, 19 is followed by what is no month. */
const IN_TWO_WAYS = /^20(0[1-9]|1[0-2])(?:0[1-9]|1[0-2])$/;

/** Years of this length can only be 西暦. */
export const isWesternYear = (year: number): boolean => year >= 1000;

/** Reads a whole or half date from one text; undefined if the text is not one (a bare number is not). */
export function readDateText(text: string): DateText | undefined {
  const tidied = tidy(text).toUpperCase();
  for (const form of FORMS) {
    const [, name, yearText = '', ...rest] = form.exec(tidied) ?? [];
    const year = readNumeral(yearText);
    if (!year) continue;
    const calendar = name ? NAMES[name] : isWesternYear(year) ? 'western' : undefined;
    // 十十月 is no month, as 0月 is none.
    const [month, day] = rest.map((part) => part && (readNumeral(part) ?? 0));
    const heiseiMonth = IN_TWO_WAYS.exec(tidied)?.[1];
    return {
      year,
      ...(calendar && { calendar }),
      ...(typeof month === 'number' && { month }),
      ...(typeof day === 'number' && { day }),
      ...(heiseiMonth && { or: { calendar: 'heisei', year: 20, month: Number(heiseiMonth) } }),
    };
  }
  return undefined;
}
