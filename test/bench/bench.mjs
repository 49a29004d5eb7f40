/**
 * Compares the built form with a page written by hand, visit by visit in turns, on a slow phone and slow networks.
 * --n N rounds, --nets slow4g,bad3g, --quick for one round that no goal can fail, --eager for the sweep of early taps.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { NETWORKS } from './conditions.mjs';
import { tapEarly } from './eager.mjs';
import { goalsOf, judge } from './goals.mjs';
import { launch } from './launch.mjs';
import { look, tapAtOnce } from './measure.mjs';
import { printLosses, printSummary, printVerdicts } from './report.mjs';
import { serve } from './serve.mjs';
import { summarize } from './summary.mjs';

/** @import { Network } from './conditions.mjs' */
/** @import { Values, Visit } from './measure.mjs' */
/** @import { Round } from './summary.mjs' */

const { values: options } = parseArgs({
  options: {
    n: { type: 'string' },
    nets: { type: 'string' },
    quick: { type: 'boolean', default: false },
    eager: { type: 'boolean', default: false },
  },
});
const rounds = Number(options.n ?? (options.quick || options.eager ? 1 : 7));
const names = (options.nets ?? (options.quick ? 'slow4g' : Object.keys(NETWORKS).join())).split(
  ',',
);
const unknown = names.filter((name) => !(name in NETWORKS));
if (unknown.length > 0) throw new Error(`no such network: ${unknown}`);

/** @type {(visit: Visit) => Promise<Values>} */
const visitFully = async (visit) => ({ ...(await look(visit)), ...(await tapAtOnce(visit)) });

/** What is done in one round on each page. @param {Network} network */
function visitsOf({ delays }) {
  if (!options.eager) return [visitFully];
  return (options.quick ? delays.slice(0, 4) : delays).map(
    (delay) => async (/** @type {Visit} */ visit) => ({ delay, ...(await tapEarly(visit, delay)) }),
  );
}

const started = performance.now();
const { origin, close } = await serve();
const browser = await launch();

/** @param {Network} network */
async function runRounds(network) {
  /** @type {Round[]} */
  const done = [];
  for (const visitPage of Array.from({ length: rounds }, () => visitsOf(network)).flat()) {
    const visit = (/** @type {string} */ page) =>
      visitPage({ browser, network, origin, url: `${origin}/${page}/` });
    // In turns, so that neither always has the warmer machine.
    if (done.length % 2 === 0) {
      const ours = await visit('ours');
      done.push({ ours, floor: await visit('floor') });
    } else {
      const floor = await visit('floor');
      done.push({ ours: await visit('ours'), floor });
    }
  }
  return done;
}

const results = [];
try {
  for (const name of names) {
    const network = NETWORKS[name];
    if (!network) continue;
    const visits = await runRounds(network);
    const summary = summarize(visits);
    printSummary(network, summary, visits.length);
    printLosses(visits);
    const verdicts = goalsOf(name, options.eager).map((goal) => judge(name, goal, summary));
    results.push({ name, network, summary, verdicts, visits });
  }
} finally {
  await browser.close();
  close();
}

const machine = { chromium: browser.version(), node: process.version, cores: cpus().length };
const seconds = Math.round((performance.now() - started) / 1000);
const verdicts = results.flatMap((result) => result.verdicts);
printVerdicts(verdicts);
console.log(`\n${JSON.stringify({ ...machine, load: loadavg()[0], seconds })}`);

const folder = new URL('../../test-results/', import.meta.url);
mkdirSync(folder, { recursive: true });
const report = { date: new Date().toISOString(), ...machine, seconds, rounds, results };
const file = options.eager ? 'bench-eager.json' : 'bench.json';
writeFileSync(new URL(file, folder), JSON.stringify(report, null, 1));

const counts = options.eager || !options.quick;
process.exitCode = counts && verdicts.some(({ isMet }) => !isMet) ? 1 : 0;
