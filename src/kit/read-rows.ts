import { CsvError, parse } from 'csv-parse/sync';
import { KitError } from './kit-error';

/** A row of a CSV and the physical line (1, 2, 3 …) on which it starts; without fields if its quotes are wrong. */
export interface Row {
  line: number;
  fields?: string[];
}

/** Characters. A quoted field that is longer, line breaks included, was never closed. */
const LONGEST_ROW = 65_536;

/** Old systems end a file with it (Ctrl-Z). It is no row. */
const END_OF_FILE = '\u001a';

const DELIMITERS = [',', '\t', ';'];
const FORM = { relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] };
const LINE = /[^\r\n]*(?:\r\n|\n|\r|$)/y;

function linesIn(fields: readonly string[]): number {
  let lines = 1;
  for (const field of fields) {
    // Hardly any field has several lines, and to part one is slow.
    if (field.includes('\n') || field.includes('\r')) lines += field.split(/\r\n|\n|\r/).length - 1;
  }
  return lines;
}

/** The end of the last whole line. A line feed may yet follow a carriage return that comes last. */
const endOfLines = (text: string): number =>
  Math.max(text.lastIndexOf('\n'), text.slice(0, -1).lastIndexOf('\r')) + 1;

/** The end of the last line at which no quote is open; if there is none, the end of the last line. */
function endOfRows(text: string): number {
  let isOpen = false;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) isOpen = !isOpen;
  const end = isOpen ? endOfLines(text.slice(0, text.lastIndexOf('"'))) : endOfLines(text);
  return end || endOfLines(text);
}

/** What follows the first `count` lines. */
function afterLines(text: string, count: number): string {
  LINE.lastIndex = 0;
  for (let n = 0; n < count; n++) LINE.test(text);
  return text.slice(LINE.lastIndex);
}

/** What the header's columns are parted by. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] as string;
}

/** The rows before the first fault, and which that is: a quote still open at the end, or one that is wrong. */
function parseRows(
  text: string,
  delimiter: string,
): { records: string[][]; fault?: 'open' | 'wrong' } {
  try {
    return { records: parse(text, { ...FORM, delimiter }) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const to = Number(error['records']);
    const records = to > 0 ? parse(text, { ...FORM, delimiter, to }) : [];
    return { records, fault: error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'open' : 'wrong' };
  }
}

/**
 * Reads CSV from pieces of text: all rows that a piece completes at once, lines without any value left out (Excel
 * writes emptied rows as commas). A row whose quotes
 * are wrong is given without fields, and reading goes on with its second line, so that it takes no other row along.
 * Throws a KitError for a line that does not end.
 */
export async function* readRows(pieces: AsyncIterable<string>): AsyncGenerator<Row[]> {
  let line = 1;
  let rest = '';
  let delimiter: string | undefined;

  function take(isEnd: boolean): Row[] {
    const rows: Row[] = [];
    if (isEnd && rest.trimEnd().endsWith(END_OF_FILE))
      rest = rest.slice(0, rest.lastIndexOf(END_OF_FILE));
    const end = isEnd ? rest.length : endOfRows(rest);
    let text = rest.slice(0, end);
    while (text) {
      delimiter ??= delimiterOf(text);
      const { records, fault } = parseRows(text, delimiter);
      const start = line;
      for (const fields of records) {
        if (fields.some((field) => field && field !== END_OF_FILE)) rows.push({ line, fields });
        line += linesIn(fields);
      }
      text = fault ? afterLines(text, line - start) : '';
      if (fault === 'open' && !isEnd && text.length < LONGEST_ROW) break;
      if (!fault) break;
      rows.push({ line });
      line += 1;
      text = afterLines(text, 1);
    }
    rest = text + rest.slice(end);
    return rows;
  }

  for await (const piece of pieces) {
    rest += piece;
    yield take(false);
    if (rest.length > 2 * LONGEST_ROW)
      throw new KitError(`${line}行目：行の終わりが見つかりません。ここで止めました。`, 1);
  }
  yield take(true);
}
