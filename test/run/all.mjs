/** `npm test`: every check; with `-- --nodes` under each other Node.js, too. */
import { rmSync } from 'node:fs';
import { countListed, countPlaywright, countVitest } from './count.mjs';
import { ensureNeeds, missing, PAGE_NEEDS, reasonWithout } from './needs.mjs';
import { NODE_STEPS } from './nodes.mjs';
import { npmRun, ROOT, runSteps } from './steps.mjs';

/** @import { Step } from './steps.mjs' */

/** @param {string} name @returns {Step} */
const check = (name) => ({ name, command: npmRun(name) });

/** @param {string} name @returns {Step} */
const vitest = (name) => ({
  ...check(name),
  report: `test-results/${name.replace('test:', '')}.json`,
  count: countVitest,
});

/** @returns {Step} */
function browser() {
  const name = 'test:browser';
  const report = 'test-results/browser.json';
  const [lack] = missing(PAGE_NEEDS);
  if (!lack) return { ...check(name), report, count: countPlaywright };
  // Its tests are only listed, to be counted.
  return {
    name,
    command: [...npmRun(name), '--', '--list', '--reporter=json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    report,
    count: (list) => ({
      passed: 0,
      failed: 0,
      skipped: new Array(countListed(list)).fill(reasonWithout(lack)),
    }),
  };
}

ensureNeeds();
// What an earlier run has left must not be taken for what this run made.
for (const folder of ['dist', 'test-results'])
  rmSync(new URL(folder, ROOT), { recursive: true, force: true });

await runSteps([
  // Each of these keeps one processor busy.
  [check('test:types'), check('test:lint'), check('test:dead'), check('build')],
  vitest('test:unit'),
  vitest('test:hosting'),
  // A voice that stumbles was not understood: nothing runs beside it.
  vitest('test:screen-reader'),
  // Drivers of browsers mostly wait: the processors are free for the other.
  [vitest('test:engines'), browser()],
  ...(process.argv.includes('--nodes') ? NODE_STEPS : []),
]);
