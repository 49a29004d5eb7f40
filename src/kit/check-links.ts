import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Month } from '../domain/month';
import { placeOf } from './columns';
import { areSerials, fromSerial } from './excel-dates';
import { KitError } from './kit-error';
import { linkReader } from './link-for';
import { qrCode } from './qr-code';
import type { Row } from './read-rows';
import { rowFault } from './row-faults';

interface Task {
  base: string;
  thisMonth: Month;
  /** The folder of the QR codes, if they are to be checked, too. */
  qr: string | undefined;
  /** Told of each row that is not right, with a sentence that says why. */
  onFault: (line: number, reason: string) => void;
}

/** Whether the file is the link's QR code, module by module. */
function isQrOf(file: string, url: string): boolean {
  try {
    return readFileSync(file, 'utf8').includes(`<path d="${qrCode(url).path}"/>`);
  } catch {
    return false;
  }
}

/** Reads a finished CSV back, and proves the link of each row, and its QR code, by the facts that stand beside it. */
export async function checkLinks(batches: AsyncIterable<Row[]>, task: Task): Promise<void> {
  const linkOf = linkReader(task.thisMonth);
  const rightCodes = new Set<string>();
  let at: { status: number; joined: number; url: number; qr: number } | undefined;
  let hasSerials: boolean | undefined;
  function faultOf(
    { line, fields: row }: Row,
    { status, joined, url, qr }: NonNullable<typeof at>,
  ) {
    if (!row) return rowFault({ fault: 'quotes' });
    const date = row[joined] ?? '';
    const link = linkOf(row[status] ?? '', hasSerials ? fromSerial(date, line) : date);
    if ('fault' in link) return rowFault(link);
    const right = task.base + link.hash;
    if (row[url] !== right) return `url が、status と joined に合いません（正しくは ${right}）。`;
    const file = row[qr];
    if (qr < 0 || task.qr === undefined || rightCodes.has(`${file} ${right}`)) return undefined;
    if (!file || !isQrOf(join(task.qr, file), right))
      return `${file} は、この行のQRコードではありません。`;
    rightCodes.add(`${file} ${right}`);
    return undefined;
  }
  for await (const batch of batches) {
    let rows = batch;
    if (!at && batch[0]) {
      const header = batch[0].fields ?? [];
      const [status = 0, joined = 0, url = 0] = ['status', 'joined', 'url'].map((name) =>
        placeOf(name, header),
      );
      at = { status, joined, url, qr: header.indexOf('qr_file') };
      rows = batch.slice(1);
    }
    if (!at) continue;
    const { joined } = at;
    if (rows.length > 0)
      hasSerials ??= areSerials(rows.map(({ fields }) => fields?.[joined] ?? ''));
    for (const row of rows) {
      const reason = faultOf(row, at);
      if (reason) task.onFault(row.line, reason);
    }
  }
  if (!at) throw new KitError('CSV が空です。postcard-links で作った CSV を指定してください。');
}
