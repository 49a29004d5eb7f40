/** What grows: the cost of a step with the length of the table, memory and time with the number of edits. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { NETWORKS } from './conditions.mjs';
import { editOften } from './growth-edits.mjs';
import { costPerStep } from './growth-table.mjs';
import { launch } from './launch.mjs';
import { short } from './report.mjs';
import { serve } from './serve.mjs';
import { median } from './statistics.mjs';

/** @typedef {{ name: string, value: number, most: number }} Goal */

const ROWS = [8, 80, 800];
const JOINED = {
  'month known': { month: 2020 * 12 + 3 },
  'month unknown': { period: /** @type {const} */ ('unknown') },
};

/** @type {Goal[]} */
const goals = [];

console.log('one answer (median)'.padEnd(22), 'rows', ' asked', '      µs', '  µs/row');
const table = [];
for (const [name, joined] of Object.entries(JOINED)) {
  const costs = [];
  for (const rows of ROWS) {
    const cost = await costPerStep(rows, joined);
    const { asked, microseconds } = cost;
    const columns = [short(microseconds).padStart(8), short(microseconds / rows).padStart(8)];
    console.log(name.padEnd(22), `${rows}`.padStart(4), `${asked}`.padStart(6), ...columns);
    costs.push(cost);
  }
  const perRow = costs.map(({ rows, microseconds }) => microseconds / rows);
  const growth = (perRow[2] ?? Number.NaN) / (perRow[1] ?? Number.NaN);
  goals.push({ name: `${name}: µs/row, 800 ÷ 80 rows`, value: growth, most: 1.5 });
  table.push({ name, costs });
}

const network = NETWORKS['slow4g'];
if (!network) throw new Error('no network');
const { origin, close } = await serve();
// Without compilers: the code they add for a while would hide what the form itself keeps.
const browser = await launch(['--js-flags=--no-opt --no-maglev --no-sparkplug']);
const edits = await editOften({ browser, network, origin, url: `${origin}/ours/` }).finally(
  async () => {
    await browser.close();
    close();
  },
);

console.log('\nedits  heap MB    nodes listeners (after garbage collection)');
for (const { edits: done, heapMB, nodes, listeners } of edits.samples) {
  const columns = [`${done}`.padStart(5), heapMB.toFixed(2).padStart(8), `${nodes}`.padStart(8)];
  console.log(...columns, `${listeners}`.padStart(9));
}
const firstTwenty = median(edits.times.slice(0, 20));
const lastTwenty = median(edits.times.slice(-20));
console.log(
  `ms an edit: ${short(firstTwenty)} in the first 20, ${short(lastTwenty)} in the last 20`,
);

// The first 50 edits fill what is kept once.
const [, early, , , late] = edits.samples;
for (const measure of /** @type {const} */ (['heapMB', 'nodes', 'listeners'])) {
  const growth = (late?.[measure] ?? Number.NaN) / (early?.[measure] ?? Number.NaN);
  goals.push({ name: `${measure}, 200 ÷ 50 edits`, value: growth, most: 1.05 });
}
goals.push({ name: 'ms, last ÷ first 20 edits', value: lastTwenty / firstTwenty, most: 1.25 });

console.log('\ngoals');
for (const { name, value, most } of goals) {
  console.log(value <= most ? 'met   ' : 'MISSED', name.padEnd(38), `×${short(value)} ≤ ×${most}`);
}
const folder = new URL('../../test-results/', import.meta.url);
mkdirSync(folder, { recursive: true });
const report = { date: new Date().toISOString(), table, edits, goals };
writeFileSync(new URL('bench-growth.json', folder), JSON.stringify(report, null, 1));
process.exitCode = goals.every(({ value, most }) => value <= most) ? 0 : 1;
