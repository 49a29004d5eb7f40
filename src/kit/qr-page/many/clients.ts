import { checkOf } from '../../../domain/checks';
import { askedChecks } from '../../../domain/gate';
import type { Month } from '../../../domain/month';
import { type Columns, labelPlace } from '../../columns';
import { KitError } from '../../kit-error';
import { type CardLink, linkReader } from '../../link-for';
import { readRows } from '../../read-rows';
import { readTable } from '../../read-table';
import { UNREADABLE } from '../../read-text';
import { rowFault } from '../../row-faults';
import { MANY } from './texts';

/** Somebody with a link. `line`: of the table that was read; `fields`: all columns of it, as they were. */
export interface Client {
  line: number;
  fields: readonly string[];
  /** Whose row it is. Never sent, and never part of a link. */
  label: string;
  link: CardLink;
}

/** What a row says that has no link yet, and why. */
export interface BadRow {
  line: number;
  fields: readonly string[];
  label: string;
  status: string;
  joined: string;
  reason: string;
}

/** A table that was read. */
export interface Clients {
  header: readonly string[];
  columns: Columns;
  /** The column with the labels; -1 if there is none. */
  labelAt: number;
  good: readonly Client[];
  bad: readonly BadRow[];
  /** Whether the dates were taken for Excel's numbers of days. */
  hasSerials: boolean;
}

/** As many as a page can show, and a printer takes in one go. */
const MOST = 1_000;

export const ADDED = ['確認する項目', 'url'] as const;

const byLine = (one: { line: number }, other: { line: number }): number => one.line - other.line;

/** ①②③④⑤⑧ */
export const checksOf = ({ status, month }: CardLink): string =>
  askedChecks({ status, joined: { month } })
    .map((id) => checkOf(id).mark)
    .join('');

/**
 * Reads a table from pieces of text, by the rules of `npm run postcard-links`. `onRead` is told how many rows there are so
 * far, and waited for. Throws a KitError for a table that cannot be read at all, or that has too many rows.
 */
export async function readClients(
  pieces: AsyncIterable<string>,
  thisMonth: Month,
  onRead: (count: number) => Promise<void>,
): Promise<Clients> {
  const good: Client[] = [];
  const bad: BadRow[] = [];
  let hasSerials = false;
  const onSerials = () => {
    hasSerials = true;
  };
  let found: Pick<Clients, 'header' | 'columns' | 'labelAt'> | undefined;
  const table = readTable(readRows(pieces), { thisMonth, added: ADDED, onSerials });
  for await (const { header, columns, rows } of table) {
    const labelAt = found?.labelAt ?? labelPlace(header, columns);
    found = { header, columns, labelAt };
    for (const { line, fields, date, link } of rows) {
      if (good.length + bad.length >= MOST) throw new KitError(MANY.tooMany(MOST, line));
      const label = fields[labelAt]?.trim() ?? '';
      if ('hash' in link) good.push({ line, fields, label, link });
      else {
        const [status = '', joined = ''] = [fields[columns.status], date || fields[columns.joined]];
        bad.push({ line, fields, label, status, joined, reason: rowFault(link, columns) });
      }
    }
    await onRead(good.length + bad.length);
  }
  if (!found) throw new KitError(MANY.empty);
  return { ...found, good, bad, hasSerials };
}

/** What somebody has put in the place of a bad row's values. */
export type Mending = Pick<BadRow, 'line' | 'label' | 'status' | 'joined'>;

/** Reads the mended rows anew: those that are right now join the others, and of the rest it is said what is still wrong. */
export function mend(clients: Clients, mendings: readonly Mending[], thisMonth: Month): Clients {
  const { columns, header, labelAt } = clients;
  const linkOf = linkReader(thisMonth);
  const good = [...clients.good];
  const bad = clients.bad.flatMap((row): BadRow[] => {
    const mending = mendings.find(({ line }) => line === row.line);
    if (!mending) return [row];
    const { label, status, joined } = mending;
    const told = new Map([
      [labelAt, label],
      [columns.status, status],
      [columns.joined, joined],
    ]);
    const fields = header.map((_, at) => told.get(at) ?? row.fields[at] ?? '');
    const link = fields.some((field) => UNREADABLE.test(field))
      ? { fault: 'characters' as const }
      : linkOf(status, joined);
    if ('fault' in link) return [{ ...row, ...mending, fields, reason: rowFault(link, columns) }];
    good.push({ line: row.line, fields, label: label.trim(), link });
    return [];
  });
  return { ...clients, good: good.sort(byLine), bad };
}
