import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { thisMonthInJapan } from '../clock/clock';
import { addLinks } from './add-links';
import { KitError } from './kit-error';
import { readOptions } from './options';
import { openQrFolder } from './qr-folder';
import { readRows } from './read-rows';

interface Streams {
  stdin: Readable & { isTTY?: boolean };
  stdout: NodeJS.WritableStream;
  stderr: NodeJS.WritableStream;
}

/** As a shell counts what a signal ends: 128 and the signal's number. */
const INTERRUPTED = 130;
const BROKEN_PIPE = 141;

async function* decode(bytes: AsyncIterable<Uint8Array>, encoding: string) {
  // A byte order mark is left out; what cannot be read becomes U+FFFD, so that its row can be named.
  const decoder = new TextDecoder(encoding);
  for await (const piece of bytes) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

/** Reads CSV, writes it with links, and returns how many rows were left out. */
async function run(args: string[], { stdin, stdout, stderr }: Streams, signal: AbortSignal) {
  const { base, qr, encoding } = readOptions(args);
  if (stdin.isTTY) throw new KitError('CSV を「< contractors.csv」のように渡してください。');
  // npm runs in the project's folder; the folder is meant as seen from where npm was called.
  const drawQr = qr && (await openQrFolder(resolve(process.env['INIT_CWD'] ?? '', qr)));
  let faults = 0;
  const task = {
    base,
    thisMonth: thisMonthInJapan(),
    onFault(line: number, reason: string) {
      faults += 1;
      stderr.write(`${line}行目：${reason}\n`);
    },
    onLink: (url: string, number: number) => (drawQr ? drawQr(url, number) : undefined),
  };
  await pipeline(
    stdin,
    (bytes: AsyncIterable<Uint8Array>) => addLinks(readRows(decode(bytes, encoding)), task),
    stdout,
    { signal },
  );
  return faults;
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error;

/**
 * `npm run postcard-links`: returns the exit code. 0: every row has its link; 1: rows were left out (stderr says
 * which and why), or a file or stream failed; 2: the command or the header is wrong, and nothing was written;
 * 130: `signal` ended it; 141: nobody read on.
 */
export async function postcardLinks(args: string[], streams: Streams, signal: AbortSignal) {
  const tell = (sentence: string) => streams.stderr.write(`${sentence}\n`);
  try {
    const faults = await run(args, streams, signal);
    if (faults > 0) tell(`${faults}行は、上の理由で書き出していません。ほかの行は書き出しました。`);
    return faults > 0 ? 1 : 0;
  } catch (error) {
    if (signal.aborted) {
      tell('途中で止めました。書き出した行は、どれも完全です。');
      return INTERRUPTED;
    }
    if (error instanceof KitError) {
      tell(error.message);
      return error.exitCode;
    }
    if (!isSystemError(error)) throw error;
    if (error.code === 'EPIPE') return BROKEN_PIPE;
    tell(
      error.code === 'ENOSPC'
        ? 'ディスクの空きがなくなったため、途中で止めました。空きを作って、もう一度実行してください。'
        : `読み書きができないため、止めました（${error.code} ${error.path ?? ''}）。`,
    );
    return 1;
  }
}
