/** @param {number[]} values */
const ascending = (values) => [...values].sort((a, b) => a - b);

/**
 * The value below which this share of the values lies, between two neighbours in proportion. NaN for no values.
 * @param {number[]} values
 * @param {number} share from 0 to 1
 */
export function quantile(values, share) {
  const sorted = ascending(values);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

/** @param {number[]} values */
export const median = (values) => quantile(values, 0.5);

/** @typedef {{ median: number, least: number, most: number }} Spread */

/** @param {number[]} values @returns {Spread} */
export const spread = (values) => ({
  median: median(values),
  least: Math.min(...values),
  most: Math.max(...values),
});

const RESAMPLES = 2000;

/** @param {number[]} values */
const resample = (values) =>
  values.map(() => values[Math.floor(Math.random() * values.length)] ?? Number.NaN);

/** @typedef {{ median: number, lower: number, upper: number }} Ratio */

/**
 * The median of the ratios of each pair, with the interval in which 90 % of the medians of resampled pairs lie.
 * Undefined where nothing can be divided by the second of a pair.
 * @param {(readonly [number, number])[]} pairs
 * @returns {Ratio | undefined}
 */
export function pairedRatio(pairs) {
  const ratios = pairs.map(([value, base]) => value / base).filter(Number.isFinite);
  if (ratios.length === 0) return undefined;
  const medians = Array.from({ length: RESAMPLES }, () => median(resample(ratios)));
  return {
    median: median(ratios),
    lower: quantile(medians, 0.05),
    upper: quantile(medians, 0.95),
  };
}
