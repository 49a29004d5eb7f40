import { stringify } from 'csv-stringify/sync';
import type { Month } from '../domain/month';
import { type Columns, findColumns, fitRow } from './columns';
import { areSerials, fromSerial } from './excel-dates';
import { KitError } from './kit-error';
import { linkReader } from './link-for';
import type { Row } from './read-rows';
import { UNREADABLE } from './read-text';
import type { RowRefusal } from './row-faults';

interface Task {
  /** The form's address. */
  base: string;
  /** The current month in Japan. */
  thisMonth: Month;
  /** Told of each row that is left out, and why. */
  onFault: (line: number, refusal: RowRefusal) => void;
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
  const { base, drawQr } = task;
  const added = drawQr ? ['url', 'qr_file'] : ['url'];
  const linkOf = linkReader(task.thisMonth);
  let columns: Columns | undefined;
  let hasSerials: boolean | undefined;

  function withLink({ line, fields }: Row, at: Columns): string[] | RowRefusal {
    if (!fields) return { fault: 'quotes' };
    if (fields.some((field) => UNREADABLE.test(field))) return { fault: 'characters' };
    const row = fitRow(fields, at);
    if (!row) return { fault: 'columns' };
    const joined = row[at.joined] ?? '';
    const link = linkOf(row[at.status] ?? '', hasSerials ? fromSerial(joined, line) : joined);
    if ('fault' in link) return link;
    const url = base + link.hash;
    return drawQr ? [...row, url, drawQr(url)] : [...row, url];
  }

  for await (const batch of batches) {
    const out: string[][] = [];
    let rows = batch;
    if (!columns && batch[0]) {
      const header = batch[0].fields ?? [];
      columns = findColumns(header, added);
      out.push([...header, ...added]);
      rows = batch.slice(1);
    }
    if (!columns) continue;
    const { joined } = columns;
    if (hasSerials === undefined && rows.length > 0) {
      hasSerials = areSerials(rows.map(({ fields }) => fields?.[joined] ?? ''));
      if (hasSerials) task.onSerials();
    }
    for (const row of rows) {
      const linked = withLink(row, columns);
      if (Array.isArray(linked)) out.push(linked);
      else task.onFault(row.line, linked);
    }
    if (out.length > 0) yield stringify(out);
  }
  if (!columns)
    throw new KitError('CSV が空です。1行目に、列の名前 status と joined を入れてください。');
}
