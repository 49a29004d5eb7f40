import { stringify } from 'csv-stringify/sync';
import type { Month } from '../domain/month';
import { type Columns, findColumns } from './columns';
import { KitError } from './kit-error';
import { linkFor } from './link-for';
import type { Row } from './read-rows';
import { rowFault } from './row-faults';

interface Task {
  /** The form's address. */
  base: string;
  /** The current month in Japan. */
  thisMonth: Month;
  /** Told of each row that is left out, with a sentence that says why. */
  onFault: (line: number, reason: string) => void;
  /** Told of each link before its row is written; `number` is 1 for the first row below the header. */
  onLink: (url: string, number: number) => Promise<void> | undefined;
}

function judge(fields: readonly string[] | undefined, columns: Columns, thisMonth: Month) {
  if (!fields) return { fault: 'quotes', readings: [] } as const;
  // What the decoder could not read.
  if (fields.some((field) => field.includes('\uFFFD')))
    return { fault: 'characters', readings: [] } as const;
  if (fields.length !== columns.count) return { fault: 'columns', readings: [] } as const;
  return linkFor(fields[columns.status] ?? '', fields[columns.joined] ?? '', thisMonth);
}

/**
 * Turns rows into CSV with the column `url` at the end, in pieces of whole rows (UTF-8, line feeds). Throws a
 * KitError before the first piece if the header does not do.
 */
export async function* addLinks(batches: AsyncIterable<Row[]>, task: Task): AsyncGenerator<string> {
  let columns: Columns | undefined;
  let written = 0;
  for await (const batch of batches) {
    const rows: string[][] = [];
    for (const { line, fields } of batch) {
      if (!columns) {
        columns = findColumns(fields ?? []);
        rows.push([...(fields ?? []), 'url']);
        continue;
      }
      const link = judge(fields, columns, task.thisMonth);
      if ('fault' in link) {
        task.onFault(line, rowFault(link.fault, link.readings));
        continue;
      }
      const url = `${task.base}${link.hash}`;
      written += 1;
      await task.onLink(url, written);
      rows.push([...(fields ?? []), url]);
    }
    if (rows.length > 0) yield stringify(rows);
  }
  if (!columns)
    throw new KitError('CSV が空です。1行目に、列の名前 status と joined を入れてください。');
}
