/** `npm run test:deep`: what takes too long for `npm test`, with many times as much of all that is tried at random. */
import { countPlaywright, countVitest } from './count.mjs';
import { DEEP_NEEDS, ensureNeeds } from './needs.mjs';
import { npmRun, runSteps } from './steps.mjs';

/** @import { Step } from './steps.mjs' */

/**
 * Of the tests of one runner those that are named, so many times as often as in `npm test`.
 * @param {string} name
 * @param {'unit' | 'hosting' | 'engines' | 'browser'} runner
 * @param {number} effort
 * @param {...string} which
 * @returns {Step}
 */
const deep = (name, runner, effort, ...which) => ({
  name,
  command: [...npmRun(`test:${runner}`), '--', ...which],
  env: { EFFORT: String(effort) },
  report: `test-results/${runner}.json`,
  count: runner === 'browser' ? countPlaywright : countVitest,
});

ensureNeeds(DEEP_NEEDS);

await runSteps([
  { name: 'build', command: npmRun('build') },
  // Nothing runs beside it.
  deep('load: 500 visits/s', 'hosting', 30, 'load'),
  deep('rules', 'unit', 10),
  // Side by side, as in `npm test`.
  [
    deep('engines at random', 'engines', 50, 'any-order'),
    deep('hostile in Chromium', 'browser', 3, 'hostile.spec.ts'),
  ],
  [
    deep('hostile in Firefox', 'engines', 10, 'hostile'),
    deep('damaged pages', 'browser', 16, 'damaged-pages.spec.ts'),
  ],
  [
    deep('paper in each size', 'engines', 2, 'paper'),
    deep('validators', 'browser', 1, '-c', 'test/browser/validators.config.ts'),
  ],
]);
