import { pairedRatio, spread } from './statistics.mjs';

/** @import { Values } from './measure.mjs' */
/** @import { Ratio, Spread } from './statistics.mjs' */

/** One visit to the form and one to the floor page, right after each other. @typedef {{ ours: Values, floor: Values }} Round */

/** @typedef {Record<string, { ours: Spread, floor: Spread, ratio?: Ratio | undefined }>} Summary by measure */

/** @param {Round[]} rounds @returns {Summary} */
export function summarize(rounds) {
  /** @type {Summary} */
  const summary = {};
  for (const measure of new Set(rounds.flatMap(({ ours }) => Object.keys(ours)))) {
    const valuesOf = (/** @type {keyof Round} */ page) =>
      rounds.map((round) => round[page][measure] ?? Number.NaN);
    const pairs = rounds.map(
      ({ ours, floor }) =>
        /** @type {const} */ ([ours[measure] ?? Number.NaN, floor[measure] ?? Number.NaN]),
    );
    summary[measure] = {
      ours: spread(valuesOf('ours')),
      floor: spread(valuesOf('floor')),
      ratio: pairedRatio(pairs),
    };
  }
  return summary;
}
