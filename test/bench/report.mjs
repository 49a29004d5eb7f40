/** The results as text. */
import { CPU_SLOWDOWN } from './conditions.mjs';

/** @import { Network } from './conditions.mjs' */
/** @import { Verdict } from './goals.mjs' */
/** @import { Ratio, Spread } from './statistics.mjs' */
/** @import { Round, Summary } from './summary.mjs' */

/** Small numbers need their decimals, times do not. @param {number} value */
export const short = (value) =>
  Number.isFinite(value) ? value.toFixed(Math.abs(value) < 100 ? 2 : 0).replace(/\.00$/, '') : '–';

/** @param {Spread} spread */
const column = ({ median, least, most }) =>
  `${short(median)} (${short(least)}–${short(most)})`.padStart(24);

/** @param {Ratio} [ratio] */
const ratioColumn = (ratio) =>
  (ratio
    ? `×${ratio.median.toFixed(2)} [${ratio.lower.toFixed(2)}–${ratio.upper.toFixed(2)}]`
    : '–'
  ).padStart(22);

/**
 * @param {Network} network
 * @param {Summary} summary
 * @param {number} n
 */
export function printSummary({ name, rtt, down, up }, summary, n) {
  console.log(
    `\n${name}: RTT ${rtt} ms, ${down}/${up} kbit/s, CPU ÷ ${CPU_SLOWDOWN}; median (least–most) of ${n}, paired ratio [90 %]`,
  );
  const titles = ['ours'.padStart(24), 'floor'.padStart(24), 'ours ÷ floor'.padStart(22)];
  console.log('measure'.padEnd(12), ...titles);
  for (const [measure, { ours, floor, ratio }] of Object.entries(summary)) {
    console.log(measure.padEnd(12), column(ours), column(floor), ratioColumn(ratio));
  }
}

/** Names the delays at which something was lost. @param {Round[]} rounds */
export function printLosses(rounds) {
  for (const measure of ['lostAnswers', 'lostPresses', 'dead']) {
    const delays = rounds.filter(({ ours }) => ours[measure]).map(({ ours }) => ours['delay']);
    if (delays.length > 0)
      console.log(`${measure} of ours, tapped after (ms): ${delays.join(', ')}`);
  }
}

/** @param {Verdict[]} verdicts */
export function printVerdicts(verdicts) {
  console.log('\ngoals');
  for (const { network, goal, value, isMet } of verdicts) {
    const limit = goal.mostRatio === undefined ? `≤ ${goal.most}` : `≤ ×${goal.mostRatio}`;
    const words = [network.padEnd(8), goal.measure.padEnd(12), short(value).padStart(8), limit];
    console.log(isMet ? 'met   ' : 'MISSED', ...words, goal.of ? `in ${goal.of}` : '');
  }
}
