import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/i18n/format';
import { plain, spoken } from '../../src/i18n/readings';
import { startTexts } from '../../src/i18n/t';
import { ALL_TEXTS } from '../../src/texts/all-texts';
import { CODES } from '../fixtures/texts';

const DAYS = Array.from({ length: 31 }, (_, i) => i + 1);

/** Read in a way of their own; all others by their number and にち. */
const READ_APART = new Map([
  [1, 'ついたち'],
  [2, 'ふつか'],
  [3, 'みっか'],
  [4, 'よっか'],
  [5, 'いつか'],
  [6, 'むいか'],
  [7, 'なのか'],
  [8, 'ようか'],
  [9, 'ここのか'],
  [10, 'とおか'],
  [14, 'じゅうよっか'],
  [20, 'はつか'],
  [24, 'にじゅうよっか'],
]);

const dayOf = (day: number) => formatDay(`2025-03-${String(day).padStart(2, '0')}`);

describe('the days of a month', () => {
  it.each(CODES)('are told by their numbers in %s', (code) => {
    startTexts(code, ALL_TEXTS[code]);
    const last = plain(dayOf(31));
    expect(last).toContain('31');
    const expected = DAYS.map((day) => last.replace('31', `${day}`));
    expect(DAYS.map((day) => plain(dayOf(day)))).toEqual(expected);
  });

  it('are read as Japanese reads them', () => {
    startTexts('ja-easy', ALL_TEXTS['ja-easy']);
    const expected = DAYS.map((day) => `2025ねん3がつ${READ_APART.get(day) ?? `${day}にち`}`);
    expect(DAYS.map((day) => spoken(dayOf(day)))).toEqual(expected);
  });
});
