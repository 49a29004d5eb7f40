import { type Calendar, ERAS } from './era';
import { NUMERAL, readNumeral, tidy } from './numerals';

/** What one typed text says of a date. A part it does not name is absent; a day is ignored. */
export interface DateText {
  calendar?: Calendar;
  year: number;
  /** As written: it may lie outside 1–12. */
  month?: number;
}

const NAMES: Record<string, Calendar> = { 西暦: 'western' };
for (const { id, name, letter } of ERAS) {
  for (const key of [name, name.charAt(0), letter]) NAMES[key] = id;
}

const NAME = `(${Object.keys(NAMES)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
const SEPARATOR = '[-./]';
const DAY = `(?:${NUMERAL}日?)?`;
const MONTH_AND_DAY = `(${NUMERAL})(?:月${DAY}|${SEPARATOR}${DAY})?`;

/** Forms that cannot be mistaken for a bare year: 平成31年4月30日, H31.4.30, H31, 31年4月, 2019/4, 60.4.1, 20190430. */
const FORMS = [
  new RegExp(`^${NAME}(${NUMERAL})(?:年|年?${SEPARATOR})${MONTH_AND_DAY}$`),
  new RegExp(`^${NAME}(${NUMERAL})年?$`),
  new RegExp(`^()(${NUMERAL})年${MONTH_AND_DAY}$`),
  new RegExp(`^()(\\d{4})${SEPARATOR}${MONTH_AND_DAY}$`),
  new RegExp(`^()(\\d{1,2})${SEPARATOR}(\\d{1,2})${SEPARATOR}\\d{1,2}$`),
  /^()((?:19|20)\d{2})(0[1-9]|1[0-2])(?:\d{2})?$/,
];

/** Years of this length can only be 西暦. */
const isWesternYear = (year: number): boolean => year >= 1000;

/** Reads a whole or half date from one text; undefined if the text is not one (a bare number is not). */
export function readDateText(text: string): DateText | undefined {
  const tidied = tidy(text)
    .toUpperCase()
    .replace(/\(.{1,3}\)$/, '');
  for (const form of FORMS) {
    const [, name, yearText, monthText] = form.exec(tidied) ?? [];
    const year = yearText && readNumeral(yearText);
    if (!year) continue;
    const month = monthText ? readNumeral(monthText) : undefined;
    const calendar = name ? NAMES[name] : isWesternYear(year) ? 'western' : undefined;
    return { year, ...(calendar && { calendar }), ...(month !== undefined && { month }) };
  }
  return undefined;
}
