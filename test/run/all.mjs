/** Runs every check, one after the other and all of them, and ends with how many passed and failed. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @typedef {{ passed: number, failed: number }} Count */

const cwd = fileURLToPath(new URL('../../', import.meta.url));

// Set to "production" or "development" it would change what is built and what is tested.
const { NODE_ENV: _, ...env } = process.env;

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<boolean>} whether it succeeded
 */
const succeeds = (command, args, shell = false) =>
  new Promise((resolve) => {
    spawn(command, args, { cwd, env, shell, stdio: ['ignore', 'inherit', 'inherit'] })
      .on('error', () => resolve(false))
      .on('close', (code) => resolve(code === 0));
  });

/** @param {string} script */
const npmRun = (script) =>
  env.npm_execpath
    ? succeeds(process.execPath, [env.npm_execpath, 'run', script])
    : succeeds('npm', ['run', script], process.platform === 'win32');

/** A file that could not be loaded failed without one test of its own. */
const countVitest = (/** @type {any} */ { numPassedTests, numFailedTests, testResults }) => {
  const isBroken = (/** @type {any} */ { status, assertionResults }) =>
    status === 'failed' &&
    assertionResults.every((/** @type {any} */ test) => test.status !== 'failed');
  return {
    passed: numPassedTests,
    failed: numFailedTests + testResults.filter(isBroken).length,
  };
};

const countPlaywright = (/** @type {any} */ { stats, errors }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + errors.length,
});

/** @type {{ script: string, report?: string, count?: (report: any) => Count }[]} */
const STEPS = [
  { script: 'test:types' },
  { script: 'test:lint' },
  { script: 'test:dead' },
  { script: 'test:unit', report: 'test-results/unit.json', count: countVitest },
  { script: 'build' },
  { script: 'test:hosting', report: 'test-results/hosting.json', count: countVitest },
  { script: 'test:engines', report: 'test-results/engines.json', count: countVitest },
  { script: 'test:browser', report: 'test-results/browser.json', count: countPlaywright },
];

/**
 * @param {string} report
 * @param {(report: any) => Count} count
 * @returns {Count}
 */
function countReport(report, count) {
  try {
    return count(JSON.parse(readFileSync(new URL(`../../${report}`, import.meta.url), 'utf8')));
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/**
 * @param {(typeof STEPS)[number]} step
 * @returns {Promise<Count>}
 */
async function runStep({ script, report, count }) {
  console.log(`\n> ${script}`);
  const isDone = await npmRun(script);
  if (!report || !count) return { passed: Number(isDone), failed: Number(!isDone) };
  const { passed, failed } = countReport(report, count);
  // No test, no report, or a runner that failed for another reason than a test: that is a failure, too.
  const isUnexplained = passed + failed === 0 || (!isDone && failed === 0);
  return { passed, failed: failed + Number(isUnexplained) };
}

// What an earlier run has left must not be taken for what this run made.
for (const folder of ['dist', 'test-results']) {
  rmSync(new URL(`../../${folder}`, import.meta.url), { recursive: true, force: true });
}

/** @type {Record<string, Count>} */
const counts = {};
if (await succeeds(process.execPath, ['test/run/install.mjs'])) {
  for (const step of STEPS) counts[step.script] = await runStep(step);
} else {
  counts['npm ci'] = { passed: 0, failed: 1 };
}

console.log('');
let passed = 0;
let failed = 0;
for (const [name, count] of Object.entries(counts)) {
  console.log(`${name.padEnd(14)} ${count.passed} passed, ${count.failed} failed`);
  passed += count.passed;
  failed += count.failed;
}
process.exitCode = failed > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed} failed`);
