import { extname } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { sha256 } from '../../build/checksums.ts';
import { CONTENT_TYPES } from '../../hosting/content-types.ts';
import type { HttpResponse } from './get.ts';
import { forbiddenHeaders } from './header-rules.ts';
import { type Fault, fault, takeAway } from './remedies.ts';
import { statusFault } from './status-fault.ts';

const DECODERS: Record<string, (bytes: Buffer) => Buffer> = {
  gzip: gunzipSync,
  // The older name of the same.
  'x-gzip': gunzipSync,
  br: brotliDecompressSync,
  identity: (bytes) => bytes,
};

/** In the order in which they were done. */
function encodingsOf({ headers }: HttpResponse): string[] {
  const list = String(headers.get('content-encoding') ?? '').toLowerCase();
  return [...list.matchAll(/[^\s,]+/g)].map(([name]) => name);
}

export const isCompressed = (answer: HttpResponse): boolean =>
  encodingsOf(answer).some((encoding) => encoding !== 'identity');

function contentFault(answer: HttpResponse, sum: string): Fault | undefined {
  let bytes = answer.body;
  for (const name of encodingsOf(answer).reverse()) {
    const decode = DECODERS[name];
    if (!decode) return fault('encoding', `頼んでいない圧縮（${name}）で送られます。`);
    try {
      bytes = decode(bytes);
    } catch {
      return fault('content', '圧縮が壊れています。');
    }
  }
  if (sha256(bytes) === sum) return undefined;
  return fault('content', '中身が手元と違います。古いままか、CDN などが書き換えています。');
}

function headerFault(name: string, expected: string, values: string[] = []): Fault | undefined {
  if (values.length === 0) return fault('header', `${name} がありません。正しい値：${expected}`);
  if (values.length > 1)
    return fault('doubled', `${name} が${values.length}つあります（${values.join(' と ')}）。`);
  return values[0] === expected
    ? undefined
    : fault('header', `${name} が違います。正しい値：${expected} いまの値：${values[0]}`);
}

/** What is wrong with the headers of an answer; each has to be there once and right, and some not at all. */
export function headerFaults(answer: HttpResponse, expected: Record<string, string>): Fault[] {
  const own = Object.entries(expected).map(([name, value]) =>
    headerFault(name, value, answer.headers.get(name.toLowerCase())),
  );
  const others = forbiddenHeaders(answer).map(({ name, why }) => ({
    text: `${name} があります。${why}`,
    remedy: takeAway(name),
  }));
  return [...own, ...others].filter((each) => each !== undefined);
}

function typeFault(file: string, values: string[] = []): Fault | undefined {
  const expected = CONTENT_TYPES[extname(file).slice(1)];
  if (!expected) return undefined;
  if (values.length > 1)
    return fault('type', `Content-Type が${values.length}つあります（${values.join(' と ')}）。`);
  const [now = 'なし'] = values;
  const type = now.toLowerCase().replace(/\s*;.*/, '');
  // The older name of the same.
  const isRight = type.replace('application/javascript', 'text/javascript') === expected;
  // Without a charset the file says it itself.
  const charset = /;\s*charset=([^\s;]+)/i.exec(now)?.[1] ?? 'utf-8';
  if (isRight && /^"?utf-?8"?$/i.test(charset)) return undefined;
  return fault(
    'type',
    isRight
      ? `文字コードが違うので、文字化けします。正しい値：${expected}; charset=utf-8 いまの値：${now}`
      : `Content-Type が違います。正しい値：${expected} いまの値：${now}`,
  );
}

const varies = ({ headers }: HttpResponse): boolean =>
  /(^|[\s,])(accept-encoding|\*)($|[\s,])/i.test(String(headers.get('vary')));

/** `asked`: the compression that was asked for. */
function compressionFault(answer: HttpResponse, asked: string): Fault | undefined {
  if (!isCompressed(answer)) return undefined;
  if (asked === 'identity')
    return fault('encoding', '圧縮を頼まないのに、圧縮して送られます。古い端末では開けません。');
  return varies(answer)
    ? undefined
    : fault(
        'encoding',
        '圧縮したのに Vary: Accept-Encoding がありません。途中の保存が、読めない端末にも渡します。',
      );
}

/** What is wrong with a file as it was sent, in sentences for the web staff. */
export function fileFaults(
  file: string,
  sum: string,
  answer: HttpResponse,
  expected: Record<string, string>,
  asked: string,
): Fault[] {
  const wrongStatus = statusFault(answer);
  if (wrongStatus) return [wrongStatus];
  return [
    ...headerFaults(answer, expected),
    typeFault(file, answer.headers.get('content-type')),
    compressionFault(answer, asked),
    contentFault(answer, sum),
  ].filter((each) => each !== undefined);
}
