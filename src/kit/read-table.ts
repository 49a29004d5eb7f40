import type { Month } from '../domain/month';
import { type Columns, findColumns, fitRow } from './columns';
import { areSerials, fromSerial } from './excel-dates';
import { KitError } from './kit-error';
import { type Link, linkReader } from './link-for';
import type { Row } from './read-rows';
import { UNREADABLE } from './read-text';
import type { RowRefusal } from './row-faults';

interface Task {
  /** The current month in Japan. */
  thisMonth: Month;
  /** Columns that will be added, and must not be there yet. */
  added: readonly string[];
  /** Told once that the dates are taken for Excel's numbers of days. */
  onSerials?: () => void;
}

/** A row, as many fields as the header where that can be, and its link or why there is none. */
export interface TableRow {
  line: number;
  fields: string[];
  /** Its date as it was read: not Excel's number. */
  date: string;
  link: Link | RowRefusal;
}

interface Batch {
  header: string[];
  columns: Columns;
  rows: TableRow[];
}

/** Characters. A value that is longer is no value. */
const LONGEST_VALUE = 10_000;

/**
 * Reads rows as a table whose first row names the columns, for the command line and for `qr/` alike. Throws a KitError
 * if that row does not do, or if there is none.
 */
export async function* readTable(
  batches: AsyncIterable<Row[]>,
  { thisMonth, added, onSerials }: Task,
): AsyncGenerator<Batch> {
  const linkOf = linkReader(thisMonth);
  let head: Omit<Batch, 'rows'> | undefined;
  let hasSerials: boolean | undefined;

  function read({ line, fields }: Row, at: Columns): TableRow {
    const row = fields && fitRow(fields, at);
    const refuse = (fault: RowRefusal['fault']) => ({
      line,
      fields: row ?? fields ?? [],
      date: '',
      link: { fault },
    });
    if (!fields) return refuse('quotes');
    if (fields.some((field) => field.length > LONGEST_VALUE)) return refuse('valueLong');
    if (fields.some((field) => UNREADABLE.test(field))) return refuse('characters');
    if (!row) return refuse('columns');
    const joined = row[at.joined] ?? '';
    const date = hasSerials ? fromSerial(joined, line, at.names.joined) : joined;
    return { line, fields: row, date, link: linkOf(row[at.status] ?? '', date) };
  }

  for await (const batch of batches) {
    let rows = batch;
    if (!head && batch[0]) {
      const header = batch[0].fields ?? [];
      head = { header, columns: findColumns(header, added) };
      rows = batch.slice(1);
    }
    if (!head) continue;
    const at = head.columns;
    if (hasSerials === undefined && rows.length > 0) {
      hasSerials = areSerials(rows.map(({ fields }) => fields?.[at.joined] ?? ''));
      if (hasSerials) onSerials?.();
    }
    yield { ...head, rows: rows.map((row) => read(row, at)) };
  }
  if (!head)
    throw new KitError(
      '表が空です。1行目に、列の名前「地位」と「加入年月日」（または status と joined）を入れてください。',
    );
}
