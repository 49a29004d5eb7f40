import { describe, expect, it } from 'vitest';
import { NUMERAL, readNumeral, tidy } from '../../src/domain/numerals';
import { PATIENCE } from '../fixtures/patience';

const DIGITS = '〇一二三四五六七八九';
const FULL_WIDTH = '０１２３４５６７８９';

const inDigits = (number: number, digits: string) =>
  String(number).replace(/\d/g, (digit) => digits.charAt(Number(digit)));

/** 二千十九, with or without the 一 before a unit that speech recognition puts there. */
function inUnits(number: number, one: '' | '一'): string {
  return [...String(number)]
    .reverse()
    .map((digit, power) => {
      if (digit === '0') return '';
      const unit = ['', '十', '百', '千'][power] ?? '';
      return (digit === '1' && unit ? one : DIGITS.charAt(Number(digit))) + unit;
    })
    .reverse()
    .join('');
}

describe('a numeral', () => {
  it(
    'is read in every way of writing the numbers from 1 to 9999',
    () => {
      const odd: string[] = [];
      for (let number = 1; number <= 9999; number += 1) {
        const ways = [
          String(number),
          `0${number}`,
          inDigits(number, DIGITS),
          inDigits(number, FULL_WIDTH),
          inUnits(number, ''),
          inUnits(number, '一'),
        ];
        odd.push(...ways.filter((way) => readNumeral(tidy(way)) !== number));
      }
      expect(odd).toEqual([]);
    },
    PATIENCE,
  );

  it.each([
    ['元', 1],
    ['0', 0],
    ['〇', 0],
    ['000031', 31],
    ['123456', 123456],
    ['二〇一九', 2019],
    ['千九百八十五', 1985],
  ])('reads %s', (text, number) => {
    expect(readNumeral(text)).toBe(number);
  });

  it.each([
    '',
    '元元',
    '元年',
    '0000031',
    '-1',
    '1.5',
    '1e3',
    '0x1F',
    '+5',
    ' 5',
    '5月',
    'abc',
    '五a',
    'a五',
    '3十',
    '十十',
    '二三十',
    '十百',
    '一〇十',
    '六十〇',
    '万',
    '一二三四五六七八九一',
    'Infinity',
    '１',
    '٣',
  ])('does not read %j', (text) => {
    expect(readNumeral(text)).toBeUndefined();
  });

  it('is matched within a larger pattern exactly where it can be read', () => {
    const whole = new RegExp(`^${NUMERAL}$`);
    const texts = ['31', '三十一', '〇', '百', '千', '元', '', 'abc', '31年', '元年', '万'];
    expect(texts.filter((text) => whole.test(text))).toEqual(['31', '三十一', '〇', '百', '千']);
  });
});

describe('tidying', () => {
  it.each([
    ['　３１ ', '31'],
    ['\t3 1\n', '3 1'],
    ['昭和　60\r\n年 4 月', '昭和60年4月'],
    ['六十 一', '六十 一'],
    ['元\u2060年', '元年'],
    ['3\u200b1', '3 1'],
    ['六○◯', '六〇〇'],
    ['㍻', '平成'],
    ['㍼', '昭和'],
    ['㋿元年㋿', '令和元年令和'],
    ['Ｈ３１．４／３０', 'H31.4/30'],
    ['㋃', '4月'],
    ['２０１９－０４', '2019-04'],
    ['‐‑‒–—―−ーｰ─', '-'.repeat(10)],
    ['（火）', '(火)'],
  ])('makes %j comparable', (text, tidied) => {
    expect(tidy(text)).toBe(tidied);
  });
});
