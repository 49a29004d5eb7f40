import { stringify } from 'csv-stringify/sync';
import type { Month } from '../domain/month';
import type { Row } from './read-rows';
import { readTable } from './read-table';
import { rowFault } from './row-faults';

interface Task {
  /** The form's address. */
  base: string;
  /** The current month in Japan. */
  thisMonth: Month;
  /** Told of each row that is left out, and why; `isUnreadable`: for its characters. */
  onFault: (line: number, reason: string, isUnreadable: boolean) => void;
  /** Told once that the dates are taken for Excel's numbers of days. */
  onSerials: () => void;
  /** Draws a link's QR code, and gives its file's name for the column `qr_file`. Called for every row. */
  drawQr?: ((url: string) => string) | undefined;
}

/**
 * Turns rows into CSV with the column `url` at the end (then `qr_file`), in pieces of whole rows (UTF-8, line feeds).
 * Throws a KitError before the first piece if the header does not do.
 */
export async function* addLinks(batches: AsyncIterable<Row[]>, task: Task): AsyncGenerator<string> {
  const { base, drawQr, onFault } = task;
  const added = drawQr ? ['url', 'qr_file'] : ['url'];
  let isBegun = false;
  for await (const { header, columns, rows } of readTable(batches, { ...task, added })) {
    const out: string[][] = isBegun ? [] : [[...header, ...added]];
    isBegun = true;
    for (const { line, fields, link } of rows) {
      if ('fault' in link) {
        onFault(line, rowFault(link, columns), link.fault === 'characters');
        continue;
      }
      const url = base + link.hash;
      out.push(drawQr ? [...fields, url, drawQr(url)] : [...fields, url]);
    }
    if (out.length > 0) yield stringify(out);
  }
}
