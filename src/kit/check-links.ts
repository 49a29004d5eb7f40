import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Month } from '../domain/month';
import { placeOf } from './columns';
import { qrCode } from './qr-code';
import type { Row } from './read-rows';
import { readTable } from './read-table';
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
    return readFileSync(file).includes(`<path d="${qrCode(url).path}"/>`);
  } catch {
    return false;
  }
}

/** Reads a finished CSV back, and proves the link of each row, and its QR code, by the facts that stand beside it. */
export async function checkLinks(batches: AsyncIterable<Row[]>, task: Task): Promise<void> {
  const rightCodes = new Set<string>();
  function qrFault(folder: string, file: string | undefined, right: string): string | undefined {
    const pair = `${file} ${right}`;
    if (rightCodes.has(pair)) return undefined;
    if (!file || !isQrOf(join(folder, file), right))
      return `${file || 'qr_file'} は、この行のQRコードではありません。`;
    rightCodes.add(pair);
    return undefined;
  }
  for await (const { header, columns, rows } of readTable(batches, { ...task, added: [] })) {
    const url = placeOf('url', header);
    const codes = task.qr !== undefined && { folder: task.qr, at: placeOf('qr_file', header) };
    for (const { line, fields, link } of rows) {
      let reason: string | undefined;
      if ('fault' in link) reason = rowFault(link, columns);
      else if (fields[url] !== task.base + link.hash)
        reason = `url が、${columns.names.status} と ${columns.names.joined} に合いません（正しくは ${task.base + link.hash}）。`;
      else if (codes) reason = qrFault(codes.folder, fields[codes.at], task.base + link.hash);
      if (reason) task.onFault(line, reason);
    }
  }
}
