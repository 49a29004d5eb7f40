/** What a step of the journey costs if the table of checks is longer. */
import { readFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { median } from './statistics.mjs';

/** @typedef {typeof import('../../src/journey/moves.ts')} Moves */
/** @typedef {import('../../src/journey/moves.ts').Position} Position */
/** @typedef {import('../../src/domain/contractor.ts').Joined} Joined */
/** @typedef {{ rows: number, asked: number, microseconds: number }} Cost */

const TABLE = '/src/domain/checks.ts';

/**
 * The product's own table, repeated until it has so many rows. Each repetition begins a month later, so that there are
 * more periods, too.
 * @param {number} rows
 * @returns {import('vite').Plugin}
 */
const longerTable = (rows) => ({
  name: 'longer-table',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith(TABLE)) return null;
    const source = readFileSync(new URL(`../..${TABLE}`, import.meta.url), 'utf8');
    const [before, card, after] = source.split(
      /export const CHECKS = | as const satisfies readonly Check\[\];/,
    );
    if (!before || !card || !after) throw new Error('the table is written otherwise now');
    return `${before} export const CHECKS = repeat(${card});
      function repeat(card) {
        return Array.from({ length: ${rows} }, (_, i) => {
          const row = card[i % card.length];
          const later = Math.floor(i / card.length);
          return { ...row, id: i + 1, ...(row.since && { since: row.since + later }) };
        });
      }
      ${after}`;
  },
});

/** @param {Moves} moves @param {Joined} joined a contractor's, of whom every row of the status is asked */
function walk(moves, joined) {
  /** @type {Position} */
  let position = moves.tellJoined(joined)(moves.tellStatus('sole-proprietor')(moves.START));
  const steps = [];
  while (position.place.step !== 'review') {
    const start = performance.now();
    position = moves.tellAnswer('no')(position);
    steps.push((performance.now() - start) * 1000);
  }
  return steps;
}

/** So many answers in all, so that short and long tables are equally warm. */
const ANSWERS = 4000;

/**
 * The median of what one answer costs, from the first check to the sheet, in a table of so many rows.
 * @param {number} rows
 * @param {Joined} joined
 * @returns {Promise<Cost>}
 */
export async function costPerStep(rows, joined) {
  /** @type {{ module: Moves }} */
  const { module: moves } = await runnerImport('./src/journey/moves.ts', {
    plugins: [longerTable(rows)],
  });
  const asked = walk(moves, joined).length;
  const walks = Array.from({ length: Math.ceil(ANSWERS / asked) }, () => walk(moves, joined));
  return { rows, asked, microseconds: median(walks.flat()) };
}
