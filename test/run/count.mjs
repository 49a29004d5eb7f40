/** Reads from the reports of the runners how many tests passed, failed, and were left out for what reason. */

/** @typedef {{ passed: number, failed: number, skipped: string[] }} Count `skipped`: the reason of each that was left out */

const UNTOLD = '理由が書かれていません';

/**
 * A file that could not be loaded failed without one test of its own.
 * @param {any} report
 * @returns {Count}
 */
export function countVitest({ numPassedTests, numFailedTests, testResults }) {
  const isBroken = (/** @type {any} */ { status, assertionResults }) =>
    status === 'failed' &&
    assertionResults.every((/** @type {any} */ test) => test.status !== 'failed');
  const left = testResults
    .flatMap((/** @type {any} */ { assertionResults }) => assertionResults)
    .filter((/** @type {any} */ { status }) => !['passed', 'failed'].includes(status));
  return {
    passed: numPassedTests,
    failed: numFailedTests + testResults.filter(isBroken).length,
    skipped: left.map((/** @type {any} */ { meta }) => meta?.reason ?? UNTOLD),
  };
}

/** @param {any} suite @returns {any[]} */
const testsIn = ({ specs = [], suites = [] }) => [
  ...specs.flatMap((/** @type {any} */ { tests }) => tests),
  ...suites.flatMap(testsIn),
];

/**
 * @param {any} report
 * @returns {Count}
 */
export function countPlaywright(report) {
  const left = testsIn(report).filter(({ status }) => status === 'skipped');
  const reasonOf = (/** @type {any} */ { annotations = [] }) =>
    annotations.find((/** @type {any} */ { description }) => description)?.description ?? UNTOLD;
  return {
    passed: report.stats.expected,
    failed: report.stats.unexpected + report.stats.flaky + report.errors.length,
    skipped: left.map(reasonOf),
  };
}

/** How many tests a list of Playwright names. @param {any} report */
export const countListed = (report) => testsIn(report).length;
