/** Writes a CSV of contractors that do not exist to stdout: as many rows as asked for. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const STATUSES = ['sole-proprietor', '会社等の役員', '共同経営者'];
const DATES = ['1985-04', '昭和60年4月1日', '2011-01-04', 'H31.4.30'];
const ROWS_A_PIECE = 500;

/** @param {number} count */
function* contractors(count) {
  yield 'number,name,status,joined,address\r\n';
  for (let first = 1; first <= count; first += ROWS_A_PIECE) {
    let piece = '';
    for (let n = first; n < Math.min(first + ROWS_A_PIECE, count + 1); n++) {
      const address = `"東京都見本区見本町1-2-3\r\n見本ビル ${n}"`;
      piece += `${n},"見本 ${n}",${STATUSES[n % 3]},${DATES[n % 4]},${address}\r\n`;
    }
    yield piece;
  }
}

await pipeline(Readable.from(contractors(Number(process.argv[2]))), process.stdout);
