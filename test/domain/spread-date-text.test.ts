import { describe, expect, it } from 'vitest';
import { spreadDateText, type TypedMonth } from '../../src/domain/join-month';

describe('spreading a date over the boxes', () => {
  it.each<[TypedMonth, TypedMonth]>([
    [
      { era: null, year: '平成３１年４月３０日', month: '' },
      { era: 'heisei', year: '31', month: '4' },
    ],
    [
      { era: 'showa', year: '2019/4', month: '9' },
      { era: 'western', year: '2019', month: '4' },
    ],
    [
      { era: 'showa', year: '60.4.1', month: '' },
      { era: 'showa', year: '60', month: '4' },
    ],
    [
      { era: null, year: '令和元年', month: '5' },
      { era: 'reiwa', year: '1', month: '5' },
    ],
    [
      { era: null, year: '', month: 'S60/4' },
      { era: 'showa', year: '60', month: '4' },
    ],
    [
      { era: null, year: '1985', month: '' },
      { era: 'western', year: '1985', month: '' },
    ],
    [
      { era: undefined, year: '1000年', month: '' },
      { era: 'western', year: '1000年', month: '' },
    ],
  ])('makes %j to %j', (typed, spread) => {
    expect(spreadDateText(typed)).toEqual(spread);
  });

  it.each<TypedMonth>([
    { era: 'heisei', year: '31', month: '4' },
    { era: 'heisei', year: '2019', month: '4' },
    { era: null, year: '31年', month: '4月' },
    { era: null, year: '999', month: '' },
    { era: null, year: '', month: '' },
    { era: null, year: '', month: '平成31年' },
    { era: 'western', year: 'abc', month: 'abc' },
    { era: 'heisei', year: '200401', month: '' },
    { era: null, year: '昭和60年4月31日', month: '' },
    { era: 'showa', year: '60.2.29', month: '' },
    { era: 'showa', year: '', month: '60.4.31' },
  ])('leaves %j alone', (typed) => {
    expect(spreadDateText(typed)).toBe(typed);
  });
});
