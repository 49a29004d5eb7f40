import { createReadStream, fstatSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { thisMonthInJapan } from '../clock/clock';
import { addLinks } from './add-links';
import { checkLinks } from './check-links';
import { KitError } from './kit-error';
import { openNewFile } from './new-file';
import { baseWarning, type Options, readOptions } from './options';
import { withProgress } from './progress';
import { openQrFolder } from './qr-folder';
import { readRows } from './read-rows';
import { readText } from './read-text';

interface Streams {
  stdin: Readable & { isTTY?: boolean; fd?: number };
  stdout: NodeJS.WritableStream;
  stderr: NodeJS.WritableStream & { isTTY?: boolean };
}

type Bytes = AsyncIterable<Uint8Array>;

/** As a shell counts what a signal ends: 128 and the signal's number. */
const INTERRUPTED = 130;
const BROKEN_PIPE = 141;

/** npm runs in the project's folder; a path is meant as seen from where npm was called. */
const fromCaller = (path: string): string => resolve(process.env['INIT_CWD'] ?? '', path);

/** The CSV's bytes and, of a file, how many there are. */
function openSource(path: string | undefined, stdin: Streams['stdin']) {
  if (path) return { whole: statSync(path).size, bytes: createReadStream(path) };
  if (stdin.isTTY) throw new KitError('--in で CSV を指定してください。');
  return { bytes: stdin, whole: stdin.fd === undefined ? 0 : fstatSync(stdin.fd).size };
}

/** Does what was asked for, and gives the sentence to end with: empty if every row is right. */
async function run(args: string[], { stdin, stdout, stderr }: Streams, signal: AbortSignal) {
  const { base, encoding, check, qrSize, ...paths }: Options = readOptions(args);
  const [source, target, qr] = [paths.in, paths.out, paths.qr].map(
    (path) => path && fromCaller(path),
  );
  if (source && source === target)
    throw new KitError('--in と --out は、別のファイルにしてください。');
  const { bytes, whole } = openSource(source, stdin);
  const warning = baseWarning(base);
  if (warning) stderr.write(`${warning}\n`);
  const tell = (line: number, reason: string) => stderr.write(`${line}行目：${reason}\n`);
  const rowsOf = (input: Bytes) => readRows(readText(withProgress(input, whole, stderr), encoding));
  const common = { base, thisMonth: thisMonthInJapan() };
  let faults = 0;

  if (check) {
    const onFault = (line: number, reason: string) => {
      faults += 1;
      tell(line, reason);
    };
    const checking = (input: Bytes) => checkLinks(rowsOf(input), { ...common, qr, onFault });
    await pipeline(bytes, checking, { signal });
    return faults > 0 ? `${faults}行が正しくありません。` : '';
  }

  let unreadable = 0;
  const folder = qr ? openQrFolder(qr, base, qrSize) : undefined;
  const file = target ? openNewFile(target) : undefined;
  const task = {
    ...common,
    drawQr: folder?.draw,
    onSerials: () =>
      stderr.write('加入年月日（joined）の列は、Excel の日付の番号として読みました。\n'),
    onFault(line: number, reason: string, isUnreadable: boolean) {
      faults += 1;
      if (isUnreadable) unreadable += 1;
      tell(line, reason);
    },
  };
  try {
    const making = (input: Bytes) => addLinks(rowsOf(input), task);
    await pipeline(bytes, making, file?.stream ?? stdout, { signal });
    folder?.finish();
    if (unreadable === 0) await file?.keep();
  } finally {
    await file?.drop();
  }
  if (file && unreadable > 0) {
    return `読めない文字のある行が${unreadable}行あるため、${target} は作っていません。`;
  }
  return faults > 0
    ? `${faults}行は、上の理由で書き出していません。ほかの行は書き出しました。`
    : '';
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error;

/**
 * `npm run postcard-links`: returns the exit code. 0: every row has its link; 1: rows were left out or are wrong
 * (stderr says which and why), or a file or stream failed; 2: the command or the header is wrong, and nothing was
 * written; 130: `signal` ended it; 141: nobody read on.
 */
export async function postcardLinks(args: string[], streams: Streams, signal: AbortSignal) {
  const tell = (sentence: string) => streams.stderr.write(`${sentence}\n`);
  try {
    const end = await run(args, streams, signal);
    if (end) tell(end);
    return end ? 1 : 0;
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
