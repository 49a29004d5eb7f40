const KANJI_DIGITS = '〇一二三四五六七八九';
const KANJI_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const KANJI = `${KANJI_DIGITS}十百千`;

/** What is matched for a number within a larger pattern. Only a year is ever called 元. */
export const NUMERAL = `(?:\\d{1,4}|[${KANJI}]+)`;

/** White space, and the invisible characters that come along when a text is copied. */
const GAPS = /[\s\u200b-\u200f\u2060]+/g;
const GAPS_BESIDE_WORDS = new RegExp(` ?([^ \\d元${KANJI}]) ?`, 'g');

/**
 * Makes what people type, dictate or paste comparable: half width, one kind of dash and of 〇, and spaces only where
 * they keep two numbers apart: 「1 2」 must not become 12.
 * 令和's square character is newer than the tables of old phones, so it is replaced by hand.
 */
export const tidy = (text: string): string =>
  text
    .replace(/㋿/g, '令和')
    .normalize('NFKC')
    .replace(/[‐‑‒–—―−ーｰ─]/g, '-')
    .replace(/[○◯]/g, '〇')
    .replace(GAPS, ' ')
    .replace(GAPS_BESIDE_WORDS, '$1')
    .trim();

/** 三十一, 二千十九: each unit once, the greatest first. */
const IN_UNITS =
  /^(?:[一二三四五六七八九]?千)?(?:[一二三四五六七八九]?百)?(?:[一二三四五六七八九]?十)?[一二三四五六七八九]?$/;

/** Reads tidied `31`, `031`, `三十一`, `二〇一九` or `元` (1); undefined for anything else. */
export function readNumeral(text: string): number | undefined {
  if (text === '元') return 1;
  if (/^\d{1,6}$/.test(text)) return Number(text);
  if (/^[〇一二三四五六七八九]{1,9}$/.test(text)) {
    return Number([...text].map((digit) => KANJI_DIGITS.indexOf(digit)).join(''));
  }
  if (!text || !IN_UNITS.test(text)) return undefined;
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
