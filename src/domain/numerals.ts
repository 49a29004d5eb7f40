const KANJI_DIGITS = '〇一二三四五六七八九';
const KANJI_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** What `numeral` matches: digits, kanji numerals, 元. For use inside a larger pattern. */
export const NUMERAL = '(?:\\d+|[〇一二三四五六七八九十百千]+|元)';

/**
 * Makes what people type, dictate or paste comparable: half width, no spaces, one kind of dash.
 * 令和's square character is newer than the tables of old phones, so it is replaced by hand.
 */
export const tidy = (text: string): string =>
  text
    .replace(/㋿/g, '令和')
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[‐‑‒–—―−ーｰ─]/g, '-');

/** Reads tidied `31`, `031`, `三十一`, `二〇一九` or `元` (1); undefined for anything else. */
export function readNumeral(text: string): number | undefined {
  if (text === '元') return 1;
  if (/^\d{1,6}$/.test(text)) return Number(text);
  if (!/^[〇一二三四五六七八九十百千]{1,9}$/.test(text)) return undefined;
  if (!/[十百千]/.test(text)) {
    return Number([...text].map((digit) => KANJI_DIGITS.indexOf(digit)).join(''));
  }
  let total = 0;
  let digit = 0;
  for (const character of text) {
    const unit = KANJI_UNITS[character];
    if (unit) {
      total += (digit || 1) * unit;
      digit = 0;
    } else {
      digit = KANJI_DIGITS.indexOf(character);
    }
  }
  return total + digit;
}
