/**
 * `npm run test:mutation`, or `npm run test:mutation -- domain journey`: spoils each room in every small way that there is, and
 * counts how many of them the room's own tests notice. What no test can notice stands in `equivalent.tsv`, and why.
 */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stryker } from '@stryker-mutator/core';
import { ROOT } from '../../src/kit/launch/packages.mjs';
import { ROOMS } from './rooms.mjs';

/** @typedef {Awaited<ReturnType<Stryker['runMutationTest']>>[number]} MutantResult */

/** Percent: where fewer are noticed in any room, the run has failed. */
const BREAK = 95;

const read = (/** @type {string} */ path) => readFileSync(new URL(path, ROOT), 'utf8');
const inOneLine = (/** @type {string} */ code) => code.replace(/\s+/g, ' ').trim();

const EQUIVALENT = read('test/mutation/equivalent.tsv')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t').slice(0, 3).join('\t'));

/** The file, what stood there, and what stands there instead: as in the table. @param {MutantResult} mutant */
function rowOf({ fileName, location: { start, end }, replacement = '' }) {
  const file = relative(fileURLToPath(ROOT), fileName).replaceAll('\\', '/');
  const lines = read(file)
    .split('\n')
    .slice(start.line - 1, end.line);
  lines.push((lines.pop() ?? '').slice(0, end.column - 1));
  lines[0] = (lines[0] ?? '').slice(start.column - 1);
  return [file, lines.join('\n'), replacement].map(inOneLine).join('\t');
}

/** @param {keyof typeof ROOMS} name */
async function spoil(name) {
  const { mutate, tests, effort } = ROOMS[name];
  Object.assign(process.env, { ROOM_TESTS: tests.join(' '), EFFORT: String(effort) });
  const mutants = await new Stryker({
    mutate,
    testRunner: 'vitest',
    vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    reporters: ['progress-append-only'],
    incremental: true,
    incrementalFile: `.cache/mutation/${name}.json`,
    tempDirName: '.cache/stryker',
    cleanTempDir: 'always',
    concurrency: 2,
    // Longer than a test takes on a machine that has other work to do: what is slow was not noticed.
    timeoutMS: 30_000,
  }).runMutationTest();
  /** @param {MutantResult} mutant */
  const isNoticed = ({ status, static: isAtLoad, testsCompleted }) =>
    status === 'Killed' ||
    status === 'Timeout' ||
    // No file of tests could be loaded: that is a failure, though of no test.
    (status === 'Survived' && isAtLoad && testsCompleted === 0);
  const noticed = mutants.filter(isNoticed);
  const rows = mutants
    .filter((mutant) => !isNoticed(mutant) && /Survived|NoCoverage/.test(mutant.status))
    .map(rowOf);
  const alive = rows.filter((row) => !EQUIVALENT.includes(row));
  const percent = (100 * noticed.length) / (noticed.length + alive.length);
  console.log([...alive, `${name}: ${percent.toFixed(1)} %`].join('\n'));
  return percent >= BREAK;
}

const asked = process.argv.slice(2);
const names = /** @type {(keyof typeof ROOMS)[]} */ (Object.keys(ROOMS));
for (const name of names.filter((room) => asked.length === 0 || asked.includes(room)))
  if (!(await spoil(name))) process.exitCode = 1;
