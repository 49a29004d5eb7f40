/** What the form has to reach, and whether it did. */

/** @import { Summary } from './summary.mjs' */

/**
 * `most`: the median may not be above, nor any visit where `of` says so. `mostRatio`: the median of the paired ratios.
 * @typedef {{ measure: string, most?: number, of?: 'every visit', mostRatio?: number }} Goal
 * @typedef {{ network: string, goal: Goal, value: number, isMet: boolean }} Verdict
 */

/** Above this, the upper end of a ratio's interval says that the runs differed too much to tell. */
const MOST_UPPER = 1.15;

/** @type {Goal[]} */
const EVERYWHERE = [
  { measure: 'fcp', mostRatio: 1.05 },
  { measure: 'lcp', mostRatio: 1.05 },
  { measure: 'live', mostRatio: 1.1 },
  { measure: 'taps', most: 1, of: 'every visit' },
  { measure: 'breaks', most: 0, of: 'every visit' },
  { measure: 'cls', most: 0 },
  { measure: 'foreign', most: 0, of: 'every visit' },
];

/** @type {Goal[]} */
const ON_SLOW_4G = [
  { measure: 'kB', most: 150 },
  { measure: 'requests', most: 1 },
  { measure: 'tbt', most: 150 },
  { measure: 'heapMB', most: 2.9 },
  { measure: 'inp75', most: 56 },
  { measure: 'inpMax', most: 200 },
];

/** @type {Goal[]} */
const EARLY = [
  { measure: 'lostAnswers', most: 0, of: 'every visit' },
  { measure: 'lostPresses', most: 0, of: 'every visit' },
  { measure: 'dead', most: 0, of: 'every visit' },
  { measure: 'inp75', most: 56 },
  { measure: 'inpMax', most: 200, of: 'every visit' },
];

/**
 * @param {string} network
 * @param {boolean} isEager
 * @returns {Goal[]}
 */
export function goalsOf(network, isEager) {
  if (isEager) return EARLY;
  return network === 'slow4g' ? [...EVERYWHERE, ...ON_SLOW_4G] : EVERYWHERE;
}

/**
 * @param {string} network
 * @param {Goal} goal
 * @param {Summary} summary
 * @returns {Verdict}
 */
export function judge(network, goal, summary) {
  const { ours, ratio } = summary[goal.measure] ?? {};
  if (goal.mostRatio !== undefined) {
    const value = ratio?.median ?? Number.NaN;
    const isMet = value <= goal.mostRatio && (ratio?.upper ?? Number.NaN) <= MOST_UPPER;
    return { network, goal, value, isMet };
  }
  const value = (goal.of ? ours?.most : ours?.median) ?? Number.NaN;
  return { network, goal, value, isMet: value <= (goal.most ?? Number.NaN) };
}
