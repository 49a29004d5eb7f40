import { describe, expect, it } from 'vitest';
import { median, pairedRatio, quantile, spread } from './statistics.mjs';

describe('statistics', () => {
  it('takes the middle of any number of values, in any order', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([])).toBeNaN();
  });

  it('lies between two neighbours in proportion', () => {
    expect(quantile([0, 10], 0.75)).toBe(7.5);
    expect(quantile([0, 10, 20], 1)).toBe(20);
  });

  it('spreads from the least to the most', () => {
    expect(spread([3, 1, 2])).toEqual({ median: 2, least: 1, most: 3 });
  });

  it('divides within each pair, not the medians', () => {
    const pairs = [[2, 1] as const, [30, 10] as const, [100, 100] as const];
    expect(pairedRatio(pairs)?.median).toBe(2);
  });

  it('is as wide as the pairs differ', () => {
    expect(pairedRatio([[2, 1] as const, [4, 2] as const])).toEqual({
      median: 2,
      lower: 2,
      upper: 2,
    });
    const wide = pairedRatio([1, 2, 3, 4, 5].map((value) => [value, 1] as const));
    expect(wide?.lower).toBeLessThan(3);
    expect(wide?.upper).toBeGreaterThan(3);
  });

  it('leaves out what cannot be divided', () => {
    expect(pairedRatio([[1, 0] as const, [3, 1] as const])?.median).toBe(3);
    expect(pairedRatio([[1, 0] as const])).toBeUndefined();
  });
});
