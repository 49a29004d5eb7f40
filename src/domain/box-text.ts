import { NUMERAL, readNumeral, tidy } from './numerals';

/** Also accepts 「年」 behind the number. Zero, nonsense and more than four digits give undefined. */
export function readYear(text: string): number | undefined {
  const year = readNumeral(tidy(text).replace(/年$/, ''));
  return year && year < 10_000 ? year : undefined;
}

const MONTH_TEXT = new RegExp(`^(${NUMERAL})(?:月(?:(${NUMERAL})日?)?)?$`);

/** Also reads 「4月1日」. The month is 1–12, the day as written; undefined for anything else. */
export function readMonth(text: string): { month: number; day?: number } | undefined {
  const [, monthText = '', dayText] = MONTH_TEXT.exec(tidy(text)) ?? [];
  const month = readNumeral(monthText);
  if (!month || month > 12) return undefined;
  return dayText ? { month, day: readNumeral(dayText) ?? 0 } : { month };
}
