/** Runs checks, and shows a person where it is: one line each, and more only of one that failed. */
import { readFileSync, rmSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { isRoot } from './needs.mjs';
import { onLeash } from './on-leash.mjs';

/** @import { Count } from './count.mjs' */
/**
 * A report is counted by its tests, anything else is one check. `fault` looks at what was made, and says what is wrong.
 * @typedef {{ name: string, command: string[], env?: NodeJS.ProcessEnv, report?: string, count?: (report: any) => Count, fault?: () => string | undefined }} Step
 */

export const ROOT = new URL('../../', import.meta.url);

/** How to call npm: the one that runs this. */
export const NPM = process.env['npm_execpath']
  ? [process.execPath, process.env['npm_execpath']]
  : ['npm'];

/** @param {string} script of package.json */
export const npmRun = (script) => [...NPM, 'run', script];

/** @param {Step} step */
async function execute({ command: [program = '', ...args], env }) {
  // Set to "production" or "development" it would change what is built and what is tested.
  const { NODE_ENV: _, ...inherited } = process.env;
  const child = onLeash(program, args, {
    cwd: fileURLToPath(ROOT),
    env: { ...inherited, ...env },
  });
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((resolve) => child.on('close', resolve)),
  ]);
  return { isDone: code === 0, said: out + err };
}

/**
 * @param {Step} step
 * @returns {Count}
 */
function countReport({ report, count }) {
  try {
    const counted = count?.(JSON.parse(readFileSync(new URL(report ?? '', ROOT), 'utf8')));
    if (counted) return counted;
  } catch {
    // No report: the runner failed before any test.
  }
  return { passed: 0, failed: 0, skipped: [] };
}

/**
 * @param {Step} step
 * @returns {Promise<{ count: Count, said: string }>}
 */
async function runStep(step) {
  const { isDone, said } = await execute(step);
  const fault = isDone ? step.fault?.() : undefined;
  if (!step.report) {
    const isRight = isDone && !fault;
    const count = { passed: Number(isRight), failed: Number(!isRight), skipped: [] };
    return { count, said: fault ?? said };
  }
  const count = countReport(step);
  // No test, no report, or a runner that failed for another reason than a test: that is a failure, too.
  const isUnexplained =
    count.passed + count.failed + count.skipped.length === 0 || (!isDone && count.failed === 0);
  return { count: { ...count, failed: count.failed + Number(isUnexplained) }, said };
}

/** @param {Count} count */
const told = ({ passed, failed, skipped }) =>
  [
    `${passed} passed`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(skipped.length > 0 ? [`${skipped.length} skipped`] : []),
  ].join(', ');

/**
 * One line for each reason, and how many were left out for it.
 * @param {string[]} reasons
 * @param {string} verdict
 */
function printReasons(reasons, verdict) {
  for (const reason of new Set(reasons)) {
    const times = reasons.filter((each) => each === reason).length;
    console.log(`${verdict} ${times}：${reason}`);
  }
}

/** @param {Step} step @returns {Promise<Count>} */
async function runAndTell(step) {
  if (step.report) rmSync(new URL(step.report, ROOT), { force: true });
  const started = performance.now();
  const { count, said } = await runStep(step);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${step.name.padEnd(22)}${seconds.padStart(6)} s   ${told(count)}`);
  if (count.failed > 0) console.log(`\n${said.trim()}\n`);
  return count;
}

/**
 * Runs all of them, those of a list side by side, and ends with how many tests passed, failed and were left out. Where
 * everything can be installed, nothing may be left out: there that is a failure.
 * @param {(Step | Step[])[]} steps
 */
export async function runSteps(steps) {
  /** @type {Count} */
  const total = { passed: 0, failed: 0, skipped: [] };
  for (const step of steps) {
    const sideBySide = [step].flat();
    if (process.stdout.isTTY) process.stdout.write(`${sideBySide.map(({ name }) => name)} …\r`);
    for (const count of await Promise.all(sideBySide.map(runAndTell))) {
      total.passed += count.passed;
      total.failed += count.failed;
      total.skipped.push(...count.skipped);
    }
  }

  console.log('');
  const mayLeaveOut = !isRoot && process.env['CI'] !== 'true';
  if (!mayLeaveOut) total.failed += total.skipped.length;
  printReasons(total.skipped, mayLeaveOut ? 'skipped' : '飛ばしてはいけない検査（CI、root）');
  console.log(
    `${total.passed} passed, ${total.failed} failed, ${mayLeaveOut ? total.skipped.length : 0} skipped`,
  );
  process.exitCode = total.failed > 0 ? 1 : 0;
}
