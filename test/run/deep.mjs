/** `npm run test:deep`: what takes too long for `npm test`. */
import { countPlaywright, countVitest } from './count.mjs';
import { DEEP_NEEDS, ensureNeeds } from './needs.mjs';
import { npmRun, runSteps } from './steps.mjs';

ensureNeeds(DEEP_NEEDS);

await runSteps([
  { name: 'build', command: npmRun('build') },
  {
    name: 'load: 500 visits/s',
    command: [...npmRun('test:hosting'), '--', 'test/hosting/built/load.test.ts'],
    env: { EFFORT: '30' },
    report: 'test-results/hosting.json',
    count: countVitest,
  },
  {
    name: 'damaged pages',
    command: [...npmRun('test:browser'), '--', 'damaged-pages.spec.ts'],
    env: { EFFORT: '16' },
    report: 'test-results/browser.json',
    count: countPlaywright,
  },
  {
    name: 'validators',
    command: [...npmRun('test:browser'), '--', '-c', 'test/browser/validators.config.ts'],
    report: 'test-results/browser.json',
    count: countPlaywright,
  },
]);
